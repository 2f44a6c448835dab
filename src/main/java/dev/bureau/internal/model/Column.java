package dev.bureau.internal.model;

import dev.bureau.SortExpression;
import dev.bureau.Total;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A column of a list.
public sealed interface Column {

    /// The name by which URLs and settings call the column, unique in its list.
    String name();

    /// What was declared of it.
    Options options();

    /// Whether rows can be sorted by it.
    boolean sortable();

    /// A column that shows a property of the row, or of a row it refers to.
    ///
    /// @param name the dotted path from the listed entity
    /// @param owner the entity name on which the last segment of the path lives; the listed one for
    ///   a plain path
    /// @param field the property; its own path starts at `owner`
    record Property(String name, String owner, Field field, boolean sortable, Options options)
            implements Column {

        /// A column of which nothing was declared.
        public Property(String name, String owner, Field field, boolean sortable) {
            this(name, owner, field, sortable, Options.NONE);
        }
    }

    /// A column that shows what declared code makes of the entity.
    ///
    /// @param value takes the entity, which the store loads for the rows of a page in one statement
    record Computed(String name, String title, Function<Object, ?> value, Options options)
            implements Column {

        /// What the name of each begins with.
        public static final String SIGN = "=";

        /// A column of which nothing was declared.
        public Computed(String name, String title, Function<Object, ?> value) {
            this(name, title, value, Options.NONE);
        }

        @Override
        public boolean sortable() {
            return options.sorts() && !options.unsortable();
        }
    }

    /// What was declared of a column.
    ///
    /// @param title the words over it
    /// @param sortedBy the paths by which rows are sorted instead of its own value
    /// @param sortExpression what rows are sorted by instead of its own value
    /// @param hidden whether it is only offered at first
    /// @param pinned whether it stays in sight at first
    /// @param editable whether its values are changed in the list
    /// @param totals what stands under it at first
    record Options(
            Optional<String> title,
            boolean unsortable,
            List<String> sortedBy,
            Optional<SortExpression<?>> sortExpression,
            boolean hidden,
            boolean pinned,
            boolean editable,
            List<Total> totals) {

        /// Nothing was declared.
        public static final Options NONE =
                new Options(
                        Optional.empty(),
                        false,
                        List.of(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        List.of());

        /// Whether it was declared how rows are sorted.
        public boolean sorts() {
            return !sortedBy.isEmpty() || sortExpression.isPresent();
        }
    }
}
