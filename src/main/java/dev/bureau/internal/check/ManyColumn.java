package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.schema.Attribute;
import java.util.stream.Stream;

/// A column shows one value, not a list of rows.
final class ManyColumn implements Check {

    @Override
    public String id() {
        return "admin.E103";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.LIST)
                .filter(use ->
                        subject.attribute(use)
                                .filter(attribute ->
                                        attribute instanceof Attribute.ToMany
                                                || attribute instanceof Attribute.Elements)
                                .isPresent())
                .map(use ->
                        finding(
                                use.where(),
                                "'%s' is a to-many association and cannot be a column"
                                        .formatted(use.path()),
                                "use a computed column, for example column(\"Comments\", a -> a.getComments().size())"));
    }
}
