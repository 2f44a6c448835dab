package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.shape.Problem;
import dev.bureau.internal.data.value.Values;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One look through a filter: keeps what can be asked and notes the rest.
public final class Inspection {

    private static final int MOST_CONDITIONS = 50;
    private static final int MOST_VALUES = 200;
    private static final int DEEPEST = 10;
    private static final int LONGEST_NAME = 100;

    private final EntityModel model;
    private final Actor actor;
    private final Paths paths;
    private final Conditions conditions;
    private final List<Problem> problems = new ArrayList<>();
    private int seen;

    Inspection(EntityModel model, Actor actor, Paths paths, Conditions conditions) {
        this.model = model;
        this.actor = actor;
        this.paths = paths;
        this.conditions = conditions;
    }

    List<Problem> problems() {
        return problems;
    }

    /// The search text as far as it can be asked.
    String words(String text) {
        if (!text.isEmpty() && !Values.clean(shortened(text, Search.LONGEST))) {
            problem(text, "store.problem.characters");
            return "";
        }
        var words = Search.words(shortened(text, Search.LONGEST));
        if (text.length() <= Search.LONGEST && words.size() <= Search.MOST_WORDS) {
            return text;
        }
        problem(text, "store.problem.long");
        return words.stream()
                .limit(Search.MOST_WORDS)
                .map(word -> word.indexOf(' ') < 0 ? word : '"' + word + '"')
                .collect(Collectors.joining(" "));
    }

    /// The filter as far as it can be asked.
    Condition condition(Condition filter) {
        return kept(model, filter, 0).orElse(Condition.ALL);
    }

    private Optional<Condition> kept(EntityModel owner, Condition condition, int depth) {
        if (depth > DEEPEST || ++seen > MOST_CONDITIONS) {
            problem("", "store.problem.many");
            return Optional.empty();
        }
        return switch (condition) {
            case Condition.And and -> kept(owner, and.parts(), depth, Condition.And::new);
            case Condition.Or or -> kept(owner, or.parts(), depth, Condition.Or::new);
            case Condition.Not not -> kept(owner, not.part(), depth + 1).map(Condition.Not::new);
            case Condition.Has has -> kept(owner, has, depth);
            case Condition.Matches matches ->
                    Optional.of(words(matches.text()))
                            .filter(text -> text.isEmpty() == matches.text().isEmpty())
                            .map(Condition.Matches::new);
            case Compare compare -> kept(owner, compare);
        };
    }

    private Optional<Condition> kept(
            EntityModel owner,
            List<Condition> parts,
            int depth,
            Function<List<Condition>, Condition> made) {
        var left = parts.stream().flatMap(part -> kept(owner, part, depth + 1).stream()).toList();
        return left.isEmpty() && !parts.isEmpty()
                ? Optional.empty()
                : Optional.of(made.apply(left));
    }

    private Optional<Condition> kept(EntityModel owner, Condition.Has has, int depth) {
        var hops = paths.relations(owner, has.path(), actor);
        return hops.isEmpty()
                ? dropped(has.path(), "store.problem.unknown")
                : kept(hops.getLast().target(), has.condition(), depth + 1)
                        .map(condition -> new Condition.Has(has.path(), condition));
    }

    private Optional<Condition> kept(EntityModel owner, Compare asked) {
        var compare = unrepeated(asked);
        var route = paths.comparable(owner, compare.path(), actor);
        if (route.isEmpty()) {
            return dropped(compare.path(), "store.problem.unknown");
        }
        if (!Operators.of(route.get()).contains(compare.operator())) {
            return dropped(compare.path(), "store.problem.operator");
        }
        var fits =
                compare.values().size() <= MOST_VALUES
                        && Operators.takes(compare.operator(), compare.values().size())
                        && conditions.accepts(route.get(), compare, actor);
        return fits
                ? Optional.of(compare)
                : dropped(
                        compare.path() + "=" + String.join(",", compare.values()),
                        "store.problem.value");
    }

    /// Each of several values once.
    private static Compare unrepeated(Compare compare) {
        return compare.operator().operands() == Operator.Operands.SEVERAL
                ? new Compare(
                        compare.path(),
                        compare.operator(),
                        compare.values().stream().distinct().toList())
                : compare;
    }

    private Optional<Condition> dropped(String what, String reason) {
        problem(what, reason);
        return Optional.empty();
    }

    private void problem(String what, String reason) {
        var problem = new Problem(shortened(what), reason);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /// What was typed into a picker as far as it can be asked.
    public static String asked(String text) {
        var start = shortened(text, Search.LONGEST);
        return Values.clean(start)
                ? Search.words(start).stream()
                        .limit(Search.MOST_WORDS)
                        .collect(Collectors.joining(" "))
                : "";
    }

    static String shortened(String text) {
        var clean = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return clean.length() <= LONGEST_NAME ? clean : shortened(clean, LONGEST_NAME) + "…";
    }

    /// The beginning of a text, with no character cut in two.
    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(
                0, length - (Character.isHighSurrogate(text.charAt(length - 1)) ? 1 : 0));
    }
}
