package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.Inventory.Target;
import dev.bureau.schema.Attribute;
import java.util.stream.Stream;

/// A list is gone through by days that may be shown.
final class DatesTarget implements Check {

    @Override
    public String id() {
        return "admin.E112";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.DATES)
                .filter(use ->
                        subject.target(use).filter(target -> !dated(subject, target)).isPresent())
                .map(use ->
                        finding(
                                use.where(),
                                "'%s' has no years, months and days".formatted(use.path()),
                                "name a date or a point of time that may be shown"));
    }

    private static boolean dated(Subject subject, Target target) {
        return !subject.secret(target)
                && target.attribute() instanceof Attribute.Moment moment
                && switch (moment.kind()) {
                    case DATE, DATE_TIME, INSTANT -> true;
                    case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> false;
                };
    }
}
