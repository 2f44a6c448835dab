package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.Keys;
import dev.bureau.internal.data.key.Tally;
import dev.bureau.internal.data.question.Questions;
import dev.bureau.internal.data.row.Pages;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.Checked;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// Finds the keys of the rows that somebody selected: by name, or as all that answer a question.
public record Selected(
        Reading reading, Gate gate, Questions questions, Pickers pickers, Pages pages, Ids ids) {

    /// The keys of the selected rows that the actor may see, in the order of the keys. A question
    /// that cannot be asked selects nothing.
    public List<String> ids(EntityModel model, Selection selection, Actor actor) {
        return ids(model, selection, actor, Integer.MAX_VALUE);
    }

    /// What is told of the keys of the selected rows, as those of all are, without keeping them.
    ///
    /// @param first how many of them are kept
    public Tally tally(EntityModel model, Selection selection, Actor actor, int first) {
        var tally = new Tally(first);
        switch (selection) {
            case Selection.Rows rows -> rows.ids().stream().distinct().forEach(tally::add);
            case Selection.Matching matching -> {
                var checked = check(model, matching.query(), actor);
                if (checked.problems().isEmpty()) {
                    reading.execute(status -> {
                        pickers.eachKey(
                                model,
                                checked.query(),
                                actor,
                                key -> tally.add(ids.write(model, Arrays.asList(key))));
                        return tally;
                    });
                }
            }
        }
        return tally;
    }

    /// The first keys of the selected rows, as those of all are.
    ///
    /// @param most how many are read of a question at most
    public List<String> ids(EntityModel model, Selection selection, Actor actor, int most) {
        return switch (selection) {
            case Selection.Rows rows -> rows.ids().stream().distinct().toList();
            case Selection.Matching matching -> {
                var checked = check(model, matching.query(), actor);
                yield checked.problems().isEmpty()
                        ? texts(
                                model,
                                reading.execute(status ->
                                        pickers.keys(model, checked.query(), actor, most)))
                        : List.of();
            }
        };
    }

    /// The text of each key, made when it is asked for.
    private List<String> texts(EntityModel model, Keys keys) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return ids.write(model, keys.get(index).parts());
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }

    /// The keys of the selected rows, in the order of the list or as they were selected.
    List<Key> keys(EntityModel model, Selection selection, Actor actor) {
        return switch (selection) {
            case Selection.Rows rows ->
                    rows.ids().stream()
                            .distinct()
                            .flatMap(id -> ids.read(model, id).stream())
                            .toList();
            case Selection.Matching matching -> {
                var checked = check(model, matching.query(), actor);
                yield checked.problems().isEmpty()
                        ? reading.execute(status -> pages.keys(model, checked.query(), actor))
                        : List.of();
            }
        };
    }

    private Checked check(EntityModel model, ListQuery query, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return questions.check(model, query, actor);
    }
}
