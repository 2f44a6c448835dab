package dev.bureau.internal.check;

import java.util.stream.Stream;

/// An admin manages an entity.
final class NoEntity implements Check {

    @Override
    public String id() {
        return "admin.E152";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.schema().isPresent()
                ? Stream.empty()
                : Stream.of(
                        finding(
                                subject.source().name(),
                                "%s is no entity of this application"
                                        .formatted(subject.source().type().getName()),
                                "annotate it with @Entity in a package that is scanned, or remove the admin"));
    }
}
