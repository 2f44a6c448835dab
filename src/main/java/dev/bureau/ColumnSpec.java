package dev.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;

/// Says how one column of the list differs from its default.
///
/// ```java
/// admin.column("Name", Author::fullName, name -> name.sortedBy(Author::getLast, Author::getFirst))
///         .column(Author::getNotes, ColumnSpec::hidden);
/// ```
///
/// @param <T> the listed entity
public final class ColumnSpec<T> {

    private final List<TypedPropertyPath<T, ?>> sortedBy = new ArrayList<>();
    private @Nullable SortExpression<T> expression;
    private @Nullable String title;
    private boolean unsortable;
    private boolean hidden;
    private final List<Total> totals = new ArrayList<>();
    private boolean pinned;
    private boolean editable;

    ColumnSpec() {}

    /// The words over the column.
    public ColumnSpec<T> title(String words) {
        title = words;
        return this;
    }

    /// Rows cannot be sorted by the column, for example where no index would serve.
    public ColumnSpec<T> unsortable() {
        unsortable = true;
        return this;
    }

    /// Rows are sorted by these properties when somebody sorts by the column, over to-one relations
    /// too; the first one decides. Who may not read one of them cannot sort by the column.
    @SafeVarargs
    public final ColumnSpec<T> sortedBy(TypedPropertyPath<T, ?>... paths) {
        sortedBy.addAll(List.of(paths));
        return this;
    }

    /// Rows are sorted by what the database makes of them when somebody sorts by the column.
    public ColumnSpec<T> sortedBy(SortExpression<T> value) {
        expression = value;
        return this;
    }

    /// Leaves the column out at first; everybody can have it shown.
    public ColumnSpec<T> hidden() {
        hidden = true;
        return this;
    }

    /// Keeps the column in sight at the left while others are scrolled, at first.
    public ColumnSpec<T> pinned() {
        pinned = true;
        return this;
    }

    /// The value can be changed in the list, by those who may change it in the form; several rows
    /// are saved at once. Has no effect on what a form would not take either: values of related
    /// rows, and those that a function makes.
    public ColumnSpec<T> editable() {
        editable = true;
        return this;
    }

    /// What stands under the column at first, of all rows that answer the question: everybody can
    /// choose others. Totals that values of the property cannot have are left out.
    public ColumnSpec<T> total(Total... figures) {
        totals.addAll(List.of(figures));
        return this;
    }

    Declaration.ColumnOptions<T> declared() {
        return new Declaration.ColumnOptions<>(
                Optional.ofNullable(title),
                unsortable,
                List.copyOf(sortedBy),
                Optional.ofNullable(expression),
                hidden,
                pinned,
                editable,
                List.copyOf(totals));
    }
}
