package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.Inventory.Target;
import dev.bureau.internal.model.Sorting;
import java.util.stream.Stream;

/// A list is ordered by attributes that the database can compare.
final class OrderTarget implements Check {

    @Override
    public String id() {
        return "admin.E121";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.ORDER_BY)
                .filter(use ->
                        subject.target(use)
                                .filter(target -> !orderable(subject, target))
                                .isPresent())
                .map(use ->
                        finding(
                                use.where(),
                                "a list cannot be ordered by '%s'".formatted(use.path()),
                                "order by a text, a number, a flag, a choice, a date or a relation to one"));
    }

    private static boolean orderable(Subject subject, Target target) {
        return !subject.secret(target) && Sorting.possible(target.attribute());
    }
}
