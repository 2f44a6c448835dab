package dev.bureau.internal.check;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every named property is an attribute that JPA knows.
final class UnknownProperty implements Check {

    @Override
    public String id() {
        return "admin.E101";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses().stream()
                .flatMap(use ->
                        subject.entity(use).stream()
                                .filter(entity -> subject.target(use).isEmpty())
                                .map(entity -> finding(use, entity)));
    }

    private Finding finding(Use use, EntitySchema entity) {
        return use.name()
                .path()
                .map(path ->
                        finding(
                                use.where(),
                                "'%s' is no attribute of %s".formatted(path, entity.name()),
                                hint(use, entity)))
                .orElseGet(() ->
                        finding(
                                use.where(),
                                "the property cannot be resolved: " + use.name().problem(),
                                "use a method reference to a getter, for example Article::getTitle"));
    }

    private static String hint(Use use, EntitySchema entity) {
        return use.verb() == Use.Verb.LIST
                ? "use a computed column for what is not stored, for example column(\"Words\", a -> a.words())"
                : "attributes are "
                        + entity.attributes().stream()
                                .map(Attribute::path)
                                .collect(Collectors.joining(", "));
    }
}
