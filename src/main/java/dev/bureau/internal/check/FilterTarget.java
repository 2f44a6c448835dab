package dev.bureau.internal.check;

import dev.bureau.filter.FilterTypes;
import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.Inventory.Target;
import java.util.stream.Stream;

/// A filter stands for an attribute that can be compared and may be shown.
final class FilterTarget implements Check {

    @Override
    public String id() {
        return "admin.E111";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.FILTERS)
                .filter(use ->
                        subject.target(use)
                                .filter(target -> !filterable(subject, target))
                                .isPresent())
                .map(use ->
                        finding(
                                use.where(),
                                "'%s' cannot be a filter".formatted(use.path()),
                                "filter by a text, a number, a flag, a choice, a date or a relation that may be shown"));
    }

    private static boolean filterable(Subject subject, Target target) {
        return FilterTypes.of(target.attribute()).isPresent() && !subject.secret(target);
    }
}
