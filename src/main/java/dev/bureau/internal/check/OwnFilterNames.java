package dev.bureau.internal.check;

import dev.bureau.Declaration;
import dev.bureau.query.ChoiceName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Each filter with conditions in code has a name that nothing else has, and choices that can be
/// told apart.
final class OwnFilterNames implements Check {

    private static final String HINT = "give it other words";

    @Override
    public String id() {
        return "admin.E113";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        var seen = new HashSet<String>();
        return subject.source().declaration().ownFilters().stream()
                .flatMap(filter ->
                        what(subject, filter, seen).stream()
                                .map(what ->
                                        finding(
                                                subject.where("filter(\"" + filter.title() + "\")"),
                                                what,
                                                HINT)));
    }

    private static List<String> what(
            Subject subject, Declaration.OwnFilter<?> filter, Set<String> seen) {
        var name = ChoiceName.ofFilter(filter.title());
        if (name.isEmpty()) {
            return List.of("the title has no letter or digit");
        }
        if (subject.schema().flatMap(schema -> schema.attribute(name)).isPresent()) {
            return List.of("the name '%s' is taken by an attribute".formatted(name));
        }
        if (!seen.add(name)) {
            return List.of("there are two filters of the name '%s'".formatted(name));
        }
        if (filter.options().isEmpty() && filter.found().isEmpty()) {
            return List.of("there is nothing to choose");
        }
        return choices(filter);
    }

    private static List<String> choices(Declaration.OwnFilter<?> filter) {
        var seen = new HashSet<String>();
        return filter.options().stream()
                .map(Declaration.FilterOption::value)
                .filter(value -> value.isEmpty() || !seen.add(value))
                .map(value ->
                        value.isEmpty()
                                ? "a choice has no letter or digit"
                                : "there are two choices of the name '%s'".formatted(value))
                .toList();
    }
}
