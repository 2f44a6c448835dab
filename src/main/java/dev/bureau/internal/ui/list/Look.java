package dev.bureau.internal.ui.list;

import dev.bureau.query.ListQueryCodec;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a list looks, as far as its address says: what it leaves out is as whoever looks has it.
/// Parameters of looks begin with an underscore, which tells them from attributes.
///
/// @param columns the names of the shown ones in their order; empty leaves it to the reader
/// @param density how close rows stand; empty leaves it to the reader
/// @param folds by what rows are grouped
/// @param from the view that one came from, where the list is not that view any more
record Look(List<String> columns, Optional<Density> density, Folds folds, Optional<Long> from) {

    /// The address says nothing.
    static final Look OWN = new Look(List.of(), Optional.empty());

    /// Columns that a list shows at most.
    static final int MOST = 40;

    private static final String COLUMNS = "_columns";
    private static final String DENSITY = "_density";
    private static final String FROM = "_from";
    private static final Set<String> ALL =
            Set.of(COLUMNS, DENSITY, FROM, Folds.GROUP, Folds.OPEN, Folds.TREE, Folds.UNFOLDED);

    Look {
        columns = List.copyOf(columns);
    }

    /// A look without groups.
    Look(List<String> columns, Optional<Density> density) {
        this(columns, density, Folds.NONE, Optional.empty());
    }

    /// @param unreadable takes the parts that cannot be read
    static Look read(Map<String, List<String>> parameters, List<String> unreadable) {
        parameters.keySet().stream()
                .filter(ListQueryCodec::isLook)
                .filter(name -> !ALL.contains(name))
                .forEach(name -> unreadable.add(name + "=" + first(parameters, name)));
        return new Look(
                columns(parameters, unreadable),
                density(parameters, unreadable),
                Folds.read(parameters, unreadable),
                from(parameters, unreadable));
    }

    private static Optional<Long> from(
            Map<String, List<String>> parameters, List<String> unreadable) {
        var text = first(parameters, FROM);
        if (text.matches("[1-9]\\d{0,17}")) {
            return Optional.of(Long.parseLong(text));
        }
        if (!text.isEmpty()) {
            unreadable.add(FROM + "=" + text);
        }
        return Optional.empty();
    }

    private static List<String> columns(
            Map<String, List<String>> parameters, List<String> unreadable) {
        var names =
                Arrays.stream(first(parameters, COLUMNS).split(","))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
        names.stream().skip(MOST).forEach(name -> unreadable.add(COLUMNS + "=" + name));
        return names.stream().limit(MOST).toList();
    }

    private static Optional<Density> density(
            Map<String, List<String>> parameters, List<String> unreadable) {
        var code = first(parameters, DENSITY);
        var density = Density.of(code);
        if (density.isEmpty() && !code.isEmpty()) {
            unreadable.add(DENSITY + "=" + code);
        }
        return density;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /// Writes into an address what is said.
    void write(Map<String, List<String>> parameters) {
        if (!columns.isEmpty()) {
            parameters.put(COLUMNS, List.of(String.join(",", columns)));
        }
        density.ifPresent(one -> parameters.put(DENSITY, List.of(one.code())));
        folds.write(parameters);
        from.ifPresent(view -> parameters.put(FROM, List.of(String.valueOf(view))));
    }

    /// The same look with other columns.
    Look showing(List<String> names) {
        return new Look(names, density, folds, from);
    }

    /// The same look with rows as close as this.
    Look close(Density other) {
        return new Look(columns, Optional.of(other), folds, from);
    }

    /// The same groups, and all else left to the reader.
    Look plain() {
        return OWN.folding(folds).coming(from);
    }

    /// The same look with rows in other groups.
    Look folding(Folds other) {
        return new Look(columns, density, other, from);
    }

    /// The same look of a list to which one came from this view.
    Look coming(Optional<Long> view) {
        return new Look(columns, density, folds, view);
    }

    /// The same look with only those of its columns that these are.
    Look only(List<String> names) {
        var known = new HashSet<>(names);
        return showing(columns.stream().filter(known::contains).toList());
    }
}
