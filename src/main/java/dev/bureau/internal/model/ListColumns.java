package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.SortExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the columns of one list: those that were named, else the default ones, then what was
/// declared of single ones.
final class ListColumns {

    private final Drafts drafts;
    private final Draft draft;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    ListColumns(Drafts drafts, Draft draft) {
        this.drafts = drafts;
        this.draft = draft;
    }

    /// Whether the columns themselves were named.
    static <T> boolean named(Declaration<T> declaration) {
        return declaration.columns().stream()
                .anyMatch(column ->
                        column instanceof Declaration.PropertyColumn<T> property
                                && property.listed());
    }

    /// @param paths the default ones, not wanted if they were named
    List<Column> of(List<String> paths) {
        paths.forEach(path -> column(path, Column.Options.NONE).ifPresent(this::add));
        draft.source().ifPresent(source -> declare(source.declaration()));
        return List.copyOf(columns.values());
    }

    private <T> void declare(Declaration<T> declaration) {
        listed(declaration).forEach(column -> columns.putIfAbsent(column.name(), column));
        for (var declared : declaration.columns()) {
            switch (declared) {
                case Declaration.PropertyColumn<T> property -> {
                    if (!property.listed()) {
                        column(property).ifPresent(this::add);
                    }
                }
                case Declaration.ComputedColumn<T> computed -> {
                    var column = computed(computed);
                    columns.putIfAbsent(column.name(), column);
                }
            }
        }
    }

    /// Those named as the columns of the list, wherever single ones were declared.
    private <T> List<Column> listed(Declaration<T> declaration) {
        return declaration.columns().stream()
                .flatMap(column ->
                        column instanceof Declaration.PropertyColumn<T> property
                                        && property.listed()
                                ? column(property).stream()
                                : Stream.empty())
                .toList();
    }

    private Optional<Column> column(Declaration.PropertyColumn<?> property) {
        return PropertyName.of(property.path())
                .path()
                .flatMap(path -> column(path, options(property.options())));
    }

    /// In the place of one of its name.
    private void add(Column column) {
        columns.put(column.name(), column);
    }

    @SuppressWarnings("unchecked") // the store hands the function rows of this entity only
    private static <T> Column computed(Declaration.ComputedColumn<T> column) {
        return new Column.Computed(
                Column.Computed.SIGN + Words.slug(column.title()),
                column.title(),
                (Function<Object, ?>) column.value(),
                options(column.options()));
    }

    private static <T> Column.Options options(Declaration.ColumnOptions<T> declared) {
        return new Column.Options(
                declared.title(),
                declared.unsortable(),
                PropertyName.paths(declared.sortedBy()),
                declared.sortExpression().<SortExpression<?>>map(Function.identity()),
                declared.hidden(),
                declared.pinned(),
                declared.editable(),
                declared.totals());
    }

    /// The column of what may be shown and fits a cell.
    Optional<Column> column(String path, Column.Options options) {
        return drafts.shown(draft, path)
                .filter(reached -> Listing.single(reached.field().attribute()))
                .map(reached ->
                        new Column.Property(
                                path,
                                reached.owner(),
                                reached.field(),
                                !options.unsortable()
                                        && (options.sorts()
                                                || Sorting.possible(reached.field().attribute())),
                                options));
    }
}
