package dev.bureau.internal.ui.list;

import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// By what a list is grouped, and which of its groups is unfolded.
///
/// @param open what the rows of the unfolded group fulfil
/// @param tree whether rows stand below those that they belong to; empty leaves it to the entity
/// @param unfolded the keys of the rows of a tree below which others are shown
record Folds(
        Optional<Grouping> group,
        Optional<Compare> open,
        Optional<Boolean> tree,
        List<String> unfolded) {

    /// A plain list.
    static final Folds NONE = by(Optional.empty());

    static final String GROUP = "_group";
    static final String OPEN = "_in";
    static final String TREE = "_tree";
    static final String UNFOLDED = "_unfolded";

    /// Rows that an address unfolds at most.
    private static final int MOST = 50;

    private static final Map<String, Boolean> ANSWERS = Map.of("yes", true, "no", false);
    private static final String THEN = ":";
    private static final String TO = "..";

    Folds {
        unfolded = List.copyOf(unfolded);
    }

    static Folds by(Grouping grouping) {
        return by(Optional.of(grouping));
    }

    private static Folds by(Optional<Grouping> grouping) {
        return new Folds(grouping, Optional.empty(), Optional.empty(), List.of());
    }

    /// @param unreadable takes the parts that cannot be read
    static Folds read(Map<String, List<String>> parameters, List<String> unreadable) {
        var group = first(parameters, GROUP).flatMap(Grouping::of);
        tell(parameters, GROUP, group.isPresent(), unreadable);
        var open =
                group.flatMap(by -> first(parameters, OPEN).flatMap(text -> open(by.path(), text)));
        tell(parameters, OPEN, open.isPresent(), unreadable);
        var tree = first(parameters, TREE).flatMap(text -> Optional.ofNullable(ANSWERS.get(text)));
        tell(parameters, TREE, tree.isPresent(), unreadable);
        var unfolded =
                parameters.getOrDefault(UNFOLDED, List.of()).stream()
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList();
        return new Folds(group, open, tree, unfolded);
    }

    /// A tree or a list.
    Folds tree(boolean wanted) {
        return new Folds(Optional.empty(), Optional.empty(), Optional.of(wanted), unfolded);
    }

    /// The same tree with others below these rows; of too many the first ones stay folded.
    Folds unfolding(List<String> ids) {
        var last = ids.subList(Math.max(0, ids.size() - MOST), ids.size());
        return new Folds(group, open, tree, last);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static void tell(
            Map<String, List<String>> parameters,
            String name,
            boolean read,
            List<String> unreadable) {
        first(parameters, name)
                .filter(text -> !read)
                .ifPresent(text -> unreadable.add(name + "=" + text));
    }

    private static Optional<Compare> open(String path, String text) {
        var colon = text.indexOf(THEN);
        var code = colon < 0 ? text : text.substring(0, colon);
        var rest = colon < 0 ? "" : text.substring(colon + 1);
        return Operator.of(code)
                .flatMap(operator ->
                        switch (operator) {
                            case IS -> Optional.of(new Compare(path, operator, rest));
                            case EMPTY -> Optional.of(new Compare(path, operator));
                            case BETWEEN -> between(path, rest);
                            default -> Optional.empty();
                        });
    }

    private static Optional<Compare> between(String path, String text) {
        var to = text.indexOf(TO);
        return to < 0
                ? Optional.empty()
                : Optional.of(
                        new Compare(
                                path,
                                Operator.BETWEEN,
                                text.substring(0, to),
                                text.substring(to + TO.length())));
    }

    /// Writes into an address what is not as in a plain list.
    void write(Map<String, List<String>> parameters) {
        group.ifPresent(by -> parameters.put(GROUP, List.of(by.code())));
        open.ifPresent(one -> parameters.put(OPEN, List.of(text(one))));
        tree.ifPresent(yes -> parameters.put(TREE, List.of(yes ? "yes" : "no")));
        if (!unfolded.isEmpty()) {
            parameters.put(UNFOLDED, unfolded);
        }
    }

    private static String text(Compare open) {
        return Stream.of(open.operator().code(), String.join(TO, open.values()))
                .filter(part -> !part.isEmpty())
                .reduce((code, values) -> code + THEN + values)
                .orElse("");
    }

    /// The same groups, all of them folded.
    Folds folded() {
        return new Folds(group, Optional.empty(), tree, unfolded);
    }

    /// The same groups, this one unfolded.
    Folds opened(Compare condition) {
        return new Folds(group, Optional.of(condition), tree, unfolded);
    }
}
