package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.data.value.Stretching;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Finds by what rows can be grouped.
public record GroupKeys(Statements statements, Paths paths, Ids ids, Pickers pickers) {

    /// How many groups are known beforehand at most.
    static final int KNOWN = 60;

    /// Those without a moment and those beyond calendars are groups, too.
    private static final int MOST_STRETCHES = Grouped.MOST - 3;

    /// Whether the actor may have rows in such groups.
    boolean possible(Question question, Grouping by) {
        return route(question, by).isPresent();
    }

    private Optional<Route> route(Question question, Grouping by) {
        return paths.readable(question.model(), by.path(), question.actor())
                .filter(route -> !route.many() && fits(route, by));
    }

    private boolean fits(Route route, Grouping by) {
        var attribute = route.field().attribute();
        return by.unit().isPresent()
                ? Edges.fits(route)
                : attribute instanceof Attribute.Subtype
                        || paths.target(attribute).isPresent()
                        || GroupKey.Single.fits(attribute);
    }

    /// Empty where the actor may not have such groups.
    ///
    /// @param longest how long the first and the last moment are looked for
    Optional<? extends GroupKey> of(Question question, Grouping by, Duration longest) {
        return route(question, by).flatMap(route -> of(question, by, route, longest));
    }

    private Optional<GroupKey> of(Question question, Grouping by, Route route, Duration longest) {
        if (by.unit().isPresent()) {
            return Optional.of(during(question, by, new Edges(statements, route), longest));
        }
        if (route.field().attribute() instanceof Attribute.Subtype) {
            var kinds = paths.kinds(route.owner(), question.actor());
            return Optional.of(new GroupKey.Kind(route, paths.types(), kinds, statements.cb()));
        }
        return Optional.of(
                paths.target(route.field().attribute())
                        .<GroupKey>map(target ->
                                new GroupKey.Related(
                                        route, target, ids, () -> first(question, target)))
                        .orElseGet(() -> new GroupKey.Single(route, statements.cb())));
    }

    private static GroupKey during(Question question, Grouping by, Edges edges, Duration longest) {
        var unit = by.unit().orElseThrow();
        var ends = edges.ends(question, longest);
        var all =
                ends.days()
                        .map(days -> Stretching.between(unit, days, MOST_STRETCHES, ends.beyond()))
                        .orElseGet(() -> Stretching.none(unit, ends.beyond()));
        return new GroupKey.During(edges, all, question.actor().zone());
    }

    private List<Reference> first(Question question, EntityModel target) {
        return pickers.options(target, "", new Window(0, KNOWN), question.actor());
    }
}
