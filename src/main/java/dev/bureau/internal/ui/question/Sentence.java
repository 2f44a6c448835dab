package dev.bureau.internal.ui.question;

import dev.bureau.action.Selection;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.And;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Condition.Has;
import dev.bureau.query.Condition.Matches;
import dev.bureau.query.Condition.Not;
import dev.bureau.query.Condition.Or;
import dev.bureau.query.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a question back as one plain sentence: "Articles whose status is Review or Draft and with
/// at least one comment that is not approved".
public final class Sentence {

    private final Desk desk;
    private final Phrases phrases;

    public Sentence(Desk desk) {
        this.desk = desk;
        phrases = new Phrases(desk);
    }

    /// The question in words.
    ///
    /// @param query a checked question
    public String of(EntityModel model, ListQuery query) {
        var parts = new ArrayList<Condition>();
        if (!query.search().isBlank()) {
            parts.add(new Matches(query.search()));
        }
        parts.addAll(query.filter() instanceof And and ? and.parts() : List.of(query.filter()));
        var plural = desk.plural(model);
        return parts.isEmpty()
                ? desk.text("question.all", desk.inside(plural))
                : desk.text("question.some", plural, clause(new And(parts), new Who(model, false)));
    }

    /// Which rows are selected: empty where they were picked one by one.
    public Optional<String> of(EntityModel model, Selection selection) {
        return switch (selection) {
            case Selection.Rows rows -> Optional.empty();
            case Selection.Matching matching ->
                    Optional.of(desk.text("question.these", of(model, matching.query())));
        };
    }

    /// Whom a clause is about.
    ///
    /// @param one whether it is about a single row: "that is", not "that are"
    record Who(EntityModel model, boolean one) {}

    private String clause(Condition condition, Who who) {
        return switch (condition) {
            case And and when and.parts().isEmpty() -> desk.text("question.any");
            case And and -> phrases.and(clauses(and.parts(), who));
            case Or or when or.parts().isEmpty() -> desk.text("question.nothing");
            case Or or -> phrases.or(clauses(or.parts(), who));
            case Not not -> not(not.part(), who);
            case Has has -> has(has, who, false);
            case Compare compare -> phrases.compare(compare, who);
            case Matches matches -> desk.text("question.matches", matches.text());
        };
    }

    /// The parts, those in parentheses that consist of several themselves.
    private List<String> clauses(List<Condition> parts, Who who) {
        return parts.stream()
                .map(part ->
                        parts.size() > 1 && several(part)
                                ? desk.text("question.group", clause(part, who))
                                : clause(part, who))
                .toList();
    }

    private static boolean several(Condition condition) {
        return switch (condition) {
            case And and -> and.parts().size() > 1;
            case Or or -> or.parts().size() > 1;
            case Not not -> several(not.part());
            case Has has -> false;
            case Compare compare -> false;
            case Matches matches -> false;
        };
    }

    private String not(Condition part, Who who) {
        return switch (part) {
            case Has has -> has(has, who, true);
            case And and -> except(and, who);
            case Or or when or.parts().size() == 1 -> not(or.parts().getFirst(), who);
            case Or or -> except(or, who);
            case Not not -> clause(not.part(), who);
            case Compare compare ->
                    Phrases.opposite(compare)
                            .map(opposite -> phrases.compare(opposite, who))
                            .orElseGet(() -> except(compare, who));
            case Matches matches -> desk.text("question.matches.not", matches.text());
        };
    }

    private String except(Condition part, Who who) {
        return desk.text("question.except", clause(part, who), Phrases.number(who.one()));
    }

    private String has(Has has, Who who, boolean none) {
        var steps = Reached.steps(desk, who.model(), has.path());
        if (steps.isEmpty()) {
            return desk.text("question.any");
        }
        var target = steps.getLast().target();
        var asked =
                has.condition().equals(Condition.ALL)
                        ? ""
                        : " " + clause(has.condition(), new Who(target, true));
        return desk.text(
                none ? "question.none" : "question.one",
                phrases.rows(steps, target),
                phrases.label(steps.stream().map(Reached.Step::label).toList()),
                asked);
    }
}
