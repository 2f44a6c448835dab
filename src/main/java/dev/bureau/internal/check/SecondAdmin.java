package dev.bureau.internal.check;

import java.util.stream.Stream;

/// An entity has one admin at most.
final class SecondAdmin implements Check {

    @Override
    public String id() {
        return "admin.E151";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.inventory().admins().stream()
                .filter(other -> other.type().equals(subject.source().type()))
                .findFirst()
                .filter(first -> !first.equals(subject.source()))
                .map(first ->
                        finding(
                                subject.source().name(),
                                "%s is managed by %s already"
                                        .formatted(
                                                subject.source().type().getSimpleName(),
                                                first.name()),
                                "keep one of the two beans"))
                .stream();
    }
}
