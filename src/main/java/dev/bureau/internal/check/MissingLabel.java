package dev.bureau.internal.check;

import java.util.stream.Stream;

/// Rows have a name that people can read.
final class MissingLabel implements Check {

    @Override
    public String id() {
        return "admin.W171";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.schema().stream()
                .filter(schema -> subject.inventory().labelPaths(schema).isEmpty())
                .map(schema ->
                        finding(
                                subject.source().name(),
                                "no attribute of %s can name its rows".formatted(schema.name()),
                                "declare one with label(...); until then rows are named by their key"));
    }
}
