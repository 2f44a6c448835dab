package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.Inventory.Target;
import dev.bureau.schema.Attribute;
import java.util.stream.Stream;

/// The search looks into texts that may be shown.
final class SearchTarget implements Check {

    @Override
    public String id() {
        return "admin.E115";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.SEARCH)
                .filter(use ->
                        subject.target(use)
                                .filter(target -> !searchable(subject, target))
                                .isPresent())
                .map(use ->
                        finding(
                                use.where(),
                                "'%s' cannot be searched".formatted(use.path()),
                                "search in text attributes that are neither secret nor hidden"));
    }

    private static boolean searchable(Subject subject, Target target) {
        return target.attribute() instanceof Attribute.Text text
                && text.traits().javaType() == String.class
                && !subject.secret(target);
    }
}
