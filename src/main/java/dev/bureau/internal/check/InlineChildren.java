package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.schema.Attribute;
import java.util.Optional;
import java.util.stream.Stream;

/// An inline edits children that live and die with their parent.
final class InlineChildren implements Check {

    @Override
    public String id() {
        return "admin.E141";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.INLINE)
                .flatMap(use ->
                        subject.attribute(use).flatMap(InlineChildren::reason).stream()
                                .map(reason ->
                                        finding(
                                                use.where(),
                                                "'%s' cannot be edited in rows: %s"
                                                        .formatted(use.path(), reason),
                                                "map it with @OneToMany(mappedBy = ..., cascade = ALL, orphanRemoval = true)")));
    }

    private static Optional<String> reason(Attribute attribute) {
        if (attribute instanceof Attribute.ToOne one && one.mappedBy().isPresent() && one.owned()) {
            return Optional.empty();
        }
        if (!(attribute instanceof Attribute.ToMany many)) {
            return Optional.of("it is no to-many association");
        }
        return many.owned()
                ? Optional.empty()
                : Optional.of("the children do not live and die with their parent");
    }
}
