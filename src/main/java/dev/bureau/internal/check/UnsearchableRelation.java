package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.Inventory;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.stream.Stream;

/// A relation's rows can be found by their words.
final class UnsearchableRelation implements Check {

    @Override
    public String id() {
        return "admin.W172";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.SECTION)
                .flatMap(use ->
                        subject.attribute(use).stream()
                                .flatMap(attribute -> target(subject.inventory(), attribute))
                                .filter(target -> subject.inventory().labelPaths(target).isEmpty())
                                .map(target ->
                                        finding(
                                                use.where(),
                                                "the rows of '%s' cannot be searched: %s has no text to look into"
                                                        .formatted(use.path(), target.name()),
                                                "declare label(...) in the admin of "
                                                        + target.name())));
    }

    private static Stream<EntitySchema> target(Inventory inventory, Attribute attribute) {
        return switch (attribute) {
            case Attribute.ToOne one -> inventory.schema(one.target()).stream();
            case Attribute.ToMany many -> inventory.schema(many.target()).stream();
            case Attribute.Text text -> Stream.empty();
            case Attribute.Numeric numeric -> Stream.empty();
            case Attribute.Flag flag -> Stream.empty();
            case Attribute.Choice choice -> Stream.empty();
            case Attribute.Moment moment -> Stream.empty();
            case Attribute.Binary binary -> Stream.empty();
            case Attribute.Converted converted -> Stream.empty();
            case Attribute.Structured structured -> Stream.empty();
            case Attribute.Subtype subtype -> Stream.empty();
            case Attribute.Elements elements -> target(inventory, elements.element());
            case Attribute.AnyRelation any -> Stream.empty();
            case Attribute.Embedded embedded -> Stream.empty();
        };
    }
}
