package dev.bureau.internal.data.bulk;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.access.Permission;
import dev.bureau.action.ActionResult;
import dev.bureau.internal.data.key.Tally;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.RowParts;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Errand;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Gives attributes of many rows the same values, through edits of single rows that are written in
/// units, and tells before what that would come to.
public final class BulkEdits {

    /// For how many of the selected rows the preview looks at most.
    static final int PREVIEWED = 10_000;

    /// How many names and reasons are told.
    static final int TOLD = 100;

    private static final int ATTEMPTS = 3;

    private final Desk desk;
    private final RowParts parts;
    private final Together together;

    public BulkEdits(Desk desk, Together together) {
        this.desk = desk;
        this.together = together;
        parts = new RowParts(desk);
    }

    public BulkEdit.Preview preview(BulkEdit edit, Actor actor) {
        desk.basis().gate().require(actor, edit.model(), Permission.CHANGE);
        var tally = desk.reads().selected().tally(edit.model(), edit.selection(), actor, PREVIEWED);
        var looked = tally.first();
        var sum = new Sum();
        for (var from = 0; from < looked.size(); from += BulkEdit.UNIT) {
            if (Errand.inVain()) {
                throw Errand.unwanted();
            }
            var unit = looked.subList(from, Math.min(from + BulkEdit.UNIT, looked.size()));
            sum.add(look(edit, unit, actor));
        }
        var samples =
                names(edit.model(), sum.refused, actor).values().stream().map(Reference::label);
        return new BulkEdit.Preview(
                sum.changing,
                sum.same,
                sum.refusals,
                samples.limit(TOLD).toList(),
                looked,
                tally.rows(),
                tally.text());
    }

    /// Numbers over the units of a run.
    private static final class Sum {

        private final List<String> refused = new ArrayList<>();
        private long changing;
        private long same;
        private long refusals;

        void add(Look look) {
            changing += look.edits().size();
            same += look.same();
            refusals += look.refused().size();
            look.refused().stream().limit(TOLD - refused.size()).forEach(refused::add);
        }
    }

    /// What becomes of rows, as they are now.
    private record Look(List<Edit> edits, long same, List<String> refused) {

        long rows() {
            return edits.size() + same + refused.size();
        }
    }

    private Look look(BulkEdit edit, List<String> ids, Actor actor) {
        var edits = new ArrayList<Edit>();
        var refused = new ArrayList<String>();
        var same = 0L;
        for (var row : parts.of(edit.model(), ids, edit.values().keySet(), actor)) {
            if (!row.writable().containsAll(edit.values().keySet())
                    || !row.values().keySet().containsAll(edit.values().keySet())) {
                refused.add(row.id());
            } else if (same(edit, row)) {
                same++;
            } else {
                edits.add(change(edit, row));
            }
        }
        return new Look(edits, same, refused);
    }

    private boolean same(BulkEdit edit, Snapshot row) {
        var model = desk.basis().registry().byName(row.entity()).orElse(edit.model());
        return edit.values().entrySet().stream()
                .allMatch(value ->
                        model.field(value.getKey())
                                .filter(field ->
                                        Equality.same(
                                                field,
                                                row.values().get(field.path()),
                                                value.getValue()))
                                .isPresent());
    }

    private static Edit change(BulkEdit edit, Snapshot row) {
        var values = new LinkedHashMap<String, Edit.Value>();
        edit.values()
                .forEach((path, value) ->
                        values.put(path, new Edit.Value(row.values().get(path), value)));
        return new Edit(Edit.Kind.CHANGE, row.entity(), row.id(), values, Map.of());
    }

    public BulkResult run(
            BulkEdit edit, ActorSource actors, Locale locale, BulkEdit.Progress progress) {
        var run = new Run(edit, actors, locale);
        return run.result(run.go(progress));
    }

    /// One run over the units.
    private final class Run {

        private final BulkEdit edit;
        private final ActorSource actors;
        private final Locale locale;
        private final List<ActionResult.Failure> failures = new ArrayList<>();
        private final List<BulkEdit.Unit> units = new ArrayList<>();
        private long changed;
        private long same;
        private long left;
        private long gone;

        Run(BulkEdit edit, ActorSource actors, Locale locale) {
            this.edit = edit;
            this.actors = actors;
            this.locale = locale;
        }

        /// The keys are taken once at the start, so that rows which the edit moves out of the
        /// question are still changed, and none is changed twice.
        BulkResult.End go(BulkEdit.Progress progress) {
            var first = acting();
            if (first.isEmpty()) {
                return BulkResult.End.REFUSED;
            }
            var ids = desk.reads().selected().ids(edit.model(), edit.selection(), first.get());
            if (!edit.confirmed().isEmpty() && !edit.confirmed().equals(Tally.of(ids))) {
                return BulkResult.End.GROWN;
            }
            for (var from = 0; from < ids.size(); from += BulkEdit.UNIT) {
                if (Errand.inVain() || !progress.at(from, ids.size())) {
                    return BulkResult.End.STOPPED;
                }
                var actor = acting();
                if (actor.isEmpty()) {
                    return BulkResult.End.REFUSED;
                }
                unit(ids, from, Math.min(from + BulkEdit.UNIT, ids.size()), actor.get());
            }
            progress.at(ids.size(), ids.size());
            return BulkResult.End.WHOLE;
        }

        /// Who acts, with the rights of this moment, if they still may.
        private Optional<Actor> acting() {
            var gate = desk.basis().gate();
            return actors.current()
                    .filter(actor -> gate.may(actor, edit.model(), Permission.CHANGE));
        }

        private void unit(List<String> ids, int from, int to, Actor actor) {
            var rows = ids.subList(from, to);
            var look = look(edit, rows, actor);
            var outcomes = together.save(look.edits(), actor, locale);
            for (var attempt = 1; attempt < ATTEMPTS && overtaken(outcomes); attempt++) {
                look = look(edit, rows, actor);
                outcomes = together.save(look.edits(), actor, locale);
            }
            same += look.same();
            changed += outcomes.changed();
            var missing = rows.size() - look.rows();
            gone += missing;
            left +=
                    missing
                            + look.refused().size()
                            + (outcomes.written() ? 0 : look.edits().size());
            units.add(new BulkEdit.Unit(from + 1, to, outcomes.written()));
            tell(look, outcomes, actor);
        }

        private void tell(Look look, Outcomes outcomes, Actor actor) {
            var reasons = new LinkedHashMap<String, String>();
            look.refused().forEach(id -> reasons.put(id, words("store.refused.row")));
            for (var index = 0; index < look.edits().size(); index++) {
                var outcome = outcomes.rows().get(index);
                if (!(outcome instanceof Outcome.Saved)) {
                    reasons.put(look.edits().get(index).id(), reason(outcome));
                }
            }
            var told = reasons.keySet().stream().limit(TOLD - failures.size()).toList();
            var names = names(edit.model(), told, actor);
            told.forEach(id ->
                    failures.add(
                            new ActionResult.Failure(
                                    names.getOrDefault(id, new Reference(id, id)),
                                    reasons.getOrDefault(id, ""))));
        }

        private String reason(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Saved saved -> "";
                case Outcome.Invalid invalid -> invalid.violations().getFirst().message();
                case Outcome.Conflict conflict -> words("store.busy");
                case Outcome.Gone gone -> words("store.gone");
                case Outcome.Refused refused -> words(refused.reason());
            };
        }

        private String words(String key) {
            return desk.basis().texts().get(key, locale);
        }

        BulkResult result(BulkResult.End end) {
            return new BulkResult(changed, same, left, gone, failures, units, end);
        }
    }

    /// Whether somebody changed one of the rows between the look at it and its lock.
    private static boolean overtaken(Outcomes outcomes) {
        return outcomes.rows().stream().anyMatch(Outcome.Conflict.class::isInstance);
    }

    private Map<String, Reference> names(EntityModel model, List<String> ids, Actor actor) {
        var names = new LinkedHashMap<String, Reference>();
        if (!ids.isEmpty()) {
            desk.reads()
                    .names()
                    .references(model, ids, actor)
                    .forEach(row -> names.put(row.id(), row));
        }
        return names;
    }
}
