package dev.bureau.internal.ui.list;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How a list is shown to its reader: what the address says, else what the reader likes, else what
/// was declared. The store decides which columns the reader may see.
///
/// @param columns the shown ones, those at the left that stay in sight first
/// @param pinned the names of those that stay in sight
/// @param widths in pixels, by the name of the column
/// @param density empty for that of the back office
/// @param relative whether times are told from now
/// @param source who chose the columns
record Arrangement(
        List<Column> columns,
        List<String> pinned,
        Map<String, Integer> widths,
        Optional<Density> density,
        boolean relative,
        Source source) {

    /// Who chose the columns.
    enum Source {
        ADDRESS,
        READER,
        DECLARATION
    }

    static Arrangement of(Desk desk, EntityModel model, Look look, Taste taste) {
        var asked = chosen(desk, model, look.columns());
        var liked = asked.isEmpty() ? chosen(desk, model, taste.columns()) : asked;
        var source =
                !asked.isEmpty()
                        ? Source.ADDRESS
                        : liked.isEmpty() ? Source.DECLARATION : Source.READER;
        var columns = liked.isEmpty() ? desk.store().columns(model, desk.actor()) : liked;
        var pinned = pinned(columns, taste);
        return new Arrangement(
                sorted(columns, pinned),
                pinned,
                taste.widths(),
                look.density().or(taste::density),
                taste.relative(),
                source);
    }

    private static List<Column> chosen(Desk desk, EntityModel model, List<String> names) {
        return names.isEmpty() ? List.of() : desk.store().columns(model, names, desk.actor());
    }

    private static List<String> pinned(List<Column> columns, Taste taste) {
        return columns.stream()
                .filter(column ->
                        taste.pinned()
                                .map(names -> names.contains(column.name()))
                                .orElse(column.options().pinned()))
                .map(Column::name)
                .toList();
    }

    private static List<Column> sorted(List<Column> columns, List<String> pinned) {
        var all = columns.stream();
        var first = columns.stream().filter(column -> pinned.contains(column.name()));
        return pinned.isEmpty()
                ? all.toList()
                : Stream.concat(first, all.filter(column -> !pinned.contains(column.name())))
                        .toList();
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    boolean isPinned(Column column) {
        return pinned.contains(column.name());
    }

    /// Whether a list that is shown like this looks like that one.
    boolean looksLike(Arrangement other) {
        return names().equals(other.names())
                && pinned.equals(other.pinned)
                && widths.equals(other.widths)
                && density.equals(other.density)
                && relative == other.relative;
    }

    /// The same in the order in which the columns were dragged.
    Arrangement ordered(List<String> names) {
        var moved =
                columns.stream()
                        .sorted(Comparator.comparingInt(column -> names.indexOf(column.name())))
                        .toList();
        return new Arrangement(sorted(moved, pinned), pinned, widths, density, relative, source);
    }

    /// The same without this column, unless somebody chose it or it is the only one.
    Arrangement without(String name) {
        var others = columns.stream().filter(column -> !column.name().equals(name)).toList();
        return source != Source.DECLARATION || others.isEmpty()
                ? this
                : new Arrangement(others, pinned, widths, density, relative, source);
    }

    Arrangement wide(Map<String, Integer> others) {
        return new Arrangement(columns, pinned, others, density, relative, source);
    }
}
