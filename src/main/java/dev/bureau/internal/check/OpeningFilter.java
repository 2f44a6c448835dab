package dev.bureau.internal.check;

import dev.bureau.Declaration;
import dev.bureau.Declaration.FilterStart;
import dev.bureau.internal.model.FilterStarts;
import dev.bureau.internal.model.PropertyName;
import dev.bureau.schema.EntitySchema;
import java.util.Optional;
import java.util.stream.Stream;

/// A filter that is on when the list opens compares its property with what that can be compared
/// with, and offers what it begins with.
final class OpeningFilter implements Check {

    @Override
    public String id() {
        return "admin.E114";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        var declaration = subject.source().declaration();
        return Stream.concat(
                declaration.filterStarts().stream()
                        .flatMap(start -> wrong(subject, start).stream()),
                declaration.ownFilters().stream().flatMap(filter -> unknown(subject, filter)));
    }

    private Optional<Finding> wrong(Subject subject, FilterStart<?> start) {
        var name = PropertyName.of(start.path()).path();
        return name.filter(path ->
                        subject.schema()
                                .filter(from -> !asks(subject, start, from, path))
                                .isPresent())
                .map(path ->
                        finding(
                                subject.where("filter(" + path + ")"),
                                "'%s' cannot be compared with that from the beginning"
                                        .formatted(path),
                                "begin with values of the property itself, or a period for a date"));
    }

    private static boolean asks(
            Subject subject, FilterStart<?> start, EntitySchema from, String path) {
        return subject.inventory()
                .target(from, path)
                .map(target -> FilterStarts.asks(start, target.attribute()))
                .orElse(true);
    }

    private Stream<Finding> unknown(Subject subject, Declaration.OwnFilter<?> filter) {
        return filter.initially().stream()
                .filter(choice -> filter.found().isEmpty())
                .filter(choice ->
                        filter.options().stream()
                                .noneMatch(option -> option.value().equals(choice)))
                .map(choice ->
                        finding(
                                subject.where("filter(\"" + filter.title() + "\")"),
                                "there is no choice '%s' to begin with".formatted(choice),
                                "begin with the words of one of its choices"));
    }
}
