package dev.bureau;

import dev.bureau.access.Actor;
import dev.bureau.field.FieldType;
import dev.bureau.filter.FilterType;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// Everything that an admin declared, as plain data: what [AdminSpec#declared()] hands over.
/// Property references are unresolved, so that a wrong one becomes a finding of the start-up
/// checks. Empty lists and options mean the default.
///
/// @param <T> the entity
public record Declaration<T>(
        Optional<Names> names,
        Optional<String> group,
        Optional<String> icon,
        List<TypedPropertyPath<T, ?>> label,
        List<Column<T>> columns,
        List<TypedPropertyPath<T, ?>> filters,
        List<FilterChoice<T>> filterTypes,
        List<FilterStart<T>> filterStarts,
        List<OwnFilter<T>> ownFilters,
        List<TypedPropertyPath<T, ?>> search,
        List<Lookup<T>> lookups,
        Optional<SearchExpression<T>> searchBy,
        Optional<TypedPropertyPath<T, ?>> dates,
        List<OrderBy<T>> orders,
        Optional<Integer> pageSize,
        List<Section<T>> sections,
        List<Field<T>> fields,
        List<Inline<T, ?>> inlines,
        List<ActionDeclaration<T>> actions,
        List<Queue<T>> queues,
        boolean unlisted) {

    /// What one row and many rows are called.
    public record Names(String singular, String plural) {}

    /// A filter that is shown in a way of the application's own.
    public record FilterChoice<T>(TypedPropertyPath<T, ?> path, FilterType type) {}

    /// What a filter asks when the list opens; see [PropertyFilterSpec].
    ///
    /// @param values those of the property, or a period; empty values for a filter that is off
    public record FilterStart<T>(TypedPropertyPath<T, ?> path, Operator operator, List<?> values) {

        /// Whether the filter is on when the list opens.
        public boolean on() {
            return operator == Operator.EMPTY || !values.isEmpty();
        }
    }

    /// A filter whose conditions are written in code; see [FilterSpec].
    ///
    /// @param initially the choices with which the list opens, as in addresses
    /// @param found choices that depend on who asks, or on the data
    /// @param requires the operation needed to use it
    public record OwnFilter<T>(
            String title,
            List<FilterOption<T>> options,
            List<String> initially,
            Optional<FilterOptions<T>> found,
            Optional<String> requires,
            boolean uncounted) {}

    /// A choice of such a filter.
    ///
    /// @param value as in addresses
    public record FilterOption<T>(String value, String words, PredicateSpecification<T> rows) {}

    /// Choices that are known when they are asked for.
    ///
    /// @param offered the words for each value
    public record FilterOptions<T>(
            Function<Actor, Map<String, String>> offered,
            Function<String, PredicateSpecification<T>> rows) {}

    /// A property that the search looks into in another way than for words anywhere in it.
    public record Lookup<T>(TypedPropertyPath<T, ?> path, SearchKind kind) {}

    /// How the search compares a word with a property.
    public enum SearchKind {
        /// The text holds the word somewhere.
        CONTAINS,
        /// The text begins with the word.
        PREFIX,
        /// The value is the word; of numbers, keys and others what the word means, if anything.
        EXACT
    }

    /// A column of the list: a property, or a function of the row under a title of its own.
    public sealed interface Column<T> {}

    /// A column that shows a property.
    ///
    /// @param listed whether it was named with others as the columns of the list; otherwise it
    ///   changes one of them, or one of the default ones, or comes behind them
    public record PropertyColumn<T>(
            TypedPropertyPath<T, ?> path, boolean listed, ColumnOptions<T> options)
            implements Column<T> {}

    /// A column that shows what a function makes of the row.
    public record ComputedColumn<T>(String title, Function<T, ?> value, ColumnOptions<T> options)
            implements Column<T> {}

    /// The options of a column; see [ColumnSpec].
    public record ColumnOptions<T>(
            Optional<String> title,
            boolean unsortable,
            List<TypedPropertyPath<T, ?>> sortedBy,
            Optional<SortExpression<T>> sortExpression,
            boolean hidden,
            boolean pinned,
            boolean editable,
            List<Total> totals) {}

    /// A titled group of the form.
    public record Section<T>(
            String title, Placement placement, List<TypedPropertyPath<T, ?>> paths) {}

    /// Where a group stands in the form.
    public enum Placement {
        /// In the main column.
        MAIN("section"),
        /// In the main column, under its title until somebody opens it.
        FOLDED("folded"),
        /// Beside the main column on wide screens.
        ASIDE("aside"),
        /// On one of several pages of the main column.
        TAB("tab");

        private final String call;

        Placement(String call) {
            this.call = call;
        }

        /// The name of the method of [AdminSpec] that declares such a group.
        public String call() {
            return call;
        }
    }

    /// What was said of one attribute.
    public record Field<T>(TypedPropertyPath<T, ?> path, Options<T> options) {}

    /// The options of an attribute; see [FieldSpec].
    public record Options<T>(
            Optional<String> label,
            Optional<String> help,
            Surroundings surroundings,
            boolean readOnly,
            boolean hidden,
            boolean secret,
            Optional<String> readableWith,
            Optional<String> writableWith,
            List<TypedPropertyPath<T, String>> prefilledFrom,
            Optional<FieldType<?>> type) {}

    /// What stands in an input as long as that is empty, and before and behind a value.
    public record Surroundings(
            Optional<String> placeholder, Optional<String> prefix, Optional<String> suffix) {

        /// Nothing at all.
        public static final Surroundings NONE =
                new Surroundings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Children edited as rows of their parent's form.
    ///
    /// @param least how many there have to be
    /// @param most how many there may be
    public record Inline<T, C>(
            TypedPropertyPath<T, ?> path,
            Optional<String> label,
            List<TypedPropertyPath<C, ?>> fields,
            long least,
            long most) {}

    /// A function on one row, offered on the list and in the form.
    ///
    /// @param name the permission's operation, as in URLs and history
    /// @param applies holds for rows to which it can be done
    public record ActionDeclaration<T>(
            String label,
            String name,
            Optional<String> confirmation,
            boolean danger,
            Optional<String> icon,
            Predicate<T> applies,
            Consumer<T> work) {}

    /// Rows that wait for somebody: shown on the home page with their count.
    ///
    /// @param value the awaited value of the property
    public record Queue<T>(String label, TypedPropertyPath<T, ?> path, @Nullable Object value) {}
}
