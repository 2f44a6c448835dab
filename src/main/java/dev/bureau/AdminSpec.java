package dev.bureau;

import dev.bureau.Declaration.ComputedColumn;
import dev.bureau.Declaration.PropertyColumn;
import dev.bureau.filter.FilterType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;

/// Collects what an admin declares. Verbs that are not called leave the default. Nothing is
/// resolved here: a wrong property joins the report of the start-up checks.
///
/// @param <T> the entity
public final class AdminSpec<T> {

    private final List<TypedPropertyPath<T, ?>> label = new ArrayList<>();
    private final List<Declaration.Column<T>> columns = new ArrayList<>();
    private final List<TypedPropertyPath<T, ?>> filters = new ArrayList<>();
    private final List<Declaration.FilterChoice<T>> filterTypes = new ArrayList<>();
    private final List<Declaration.FilterStart<T>> filterStarts = new ArrayList<>();
    private final List<Declaration.OwnFilter<T>> ownFilters = new ArrayList<>();
    private final List<TypedPropertyPath<T, ?>> search = new ArrayList<>();
    private final List<Declaration.Lookup<T>> lookups = new ArrayList<>();
    private final List<OrderBy<T>> orders = new ArrayList<>();
    private final List<Declaration.Section<T>> sections = new ArrayList<>();
    private final List<Declaration.Field<T>> fields = new ArrayList<>();
    private final List<Declaration.Inline<T, ?>> inlines = new ArrayList<>();
    private final List<Declaration.ActionDeclaration<T>> actions = new ArrayList<>();
    private final List<Declaration.Queue<T>> queues = new ArrayList<>();
    private Declaration.@Nullable Names names;
    private @Nullable String group;
    private @Nullable String icon;
    private @Nullable Integer pageSize;
    private @Nullable TypedPropertyPath<T, ?> dates;
    private @Nullable SearchExpression<T> searchBy;
    private boolean unlisted;

    /// A property by its name, for entities without getters; a dotted path leads over relations to
    /// one. The start-up checks report a name that does not exist.
    ///
    /// ```java
    /// admin.list(property("title"), property("author.name"))
    /// ```
    public static <T, P> TypedPropertyPath<T, P> property(String path) {
        return new NamedProperty<>(path);
    }

    /// What one row and many rows are called.
    public AdminSpec<T> named(String singular, String plural) {
        names = new Declaration.Names(singular, plural);
        return this;
    }

    /// The heading in the sidebar under which the entity stands.
    public AdminSpec<T> group(String heading) {
        group = heading;
        return this;
    }

    /// Leaves the entity out of the sidebar and the home page, since it is only met as rows in the
    /// forms of others.
    public AdminSpec<T> unlisted() {
        unlisted = true;
        return this;
    }

    /// The name of a Vaadin icon for the sidebar, such as `newspaper`.
    public AdminSpec<T> icon(String name) {
        icon = name;
        return this;
    }

    /// The properties by which a row is named everywhere: mostly one; of several, the words stand
    /// side by side, as a first and a last name do.
    @SafeVarargs
    public final AdminSpec<T> label(TypedPropertyPath<T, ?>... paths) {
        label.addAll(List.of(paths));
        return this;
    }

    /// The columns of the list, over to-one relations too.
    @SafeVarargs
    public final AdminSpec<T> list(TypedPropertyPath<T, ?>... paths) {
        for (var path : paths) {
            columns.add(new PropertyColumn<>(path, true, new ColumnSpec<T>().declared()));
        }
        return this;
    }

    /// Options of a column that [#list] names or that is there by default; any other property
    /// becomes a further column.
    ///
    /// ```java
    /// admin.column(Article::getBody, body -> body.hidden().unsortable())
    /// ```
    public AdminSpec<T> column(TypedPropertyPath<T, ?> path, Consumer<ColumnSpec<T>> options) {
        columns.add(new PropertyColumn<>(path, false, declared(options)));
        return this;
    }

    /// A further column that shows what a function makes of the row. It cannot be sorted by.
    public AdminSpec<T> column(String title, Function<T, ?> value) {
        return column(title, value, options -> {});
    }

    /// A further column that shows what a function makes of the row, with options: it can be sorted
    /// by if these say how.
    public AdminSpec<T> column(
            String title, Function<T, ?> value, Consumer<ColumnSpec<T>> options) {
        columns.add(new ComputedColumn<>(title, value, declared(options)));
        return this;
    }

    private Declaration.ColumnOptions<T> declared(Consumer<ColumnSpec<T>> options) {
        var spec = new ColumnSpec<T>();
        options.accept(spec);
        return spec.declared();
    }

    /// What the list can be filtered by, over to-one relations too.
    @SafeVarargs
    public final AdminSpec<T> filters(TypedPropertyPath<T, ?>... paths) {
        filters.addAll(List.of(paths));
        return this;
    }

    /// A further filter of the list, which offers and shows comparisons in a way of its own.
    ///
    /// ```java
    /// admin.filter(Article::getViews, new StepsFilter(100, 1_000, 10_000))
    /// ```
    public AdminSpec<T> filter(TypedPropertyPath<T, ?> path, FilterType type) {
        filters.add(path);
        filterTypes.add(new Declaration.FilterChoice<>(path, type));
        return this;
    }

    /// A further filter of the list, with options; see [PropertyFilterSpec].
    ///
    /// ```java
    /// admin.filter(Article::getStatus, status -> status.initially(ArticleStatus.REVIEW))
    /// ```
    public <P extends @Nullable Object> AdminSpec<T> filter(
            TypedPropertyPath<T, P> path, Consumer<PropertyFilterSpec<P>> options) {
        var spec = new PropertyFilterSpec<P>();
        options.accept(spec);
        filters.add(path);
        filterStarts.add(spec.declared(path));
        return this;
    }

    /// A further filter of the list, with conditions in code; see [FilterSpec].
    ///
    /// ```java
    /// admin.filter("Discussion", talk -> talk
    ///         .choice("None", (article, cb) -> cb.isEmpty(article.get("comments"))))
    /// ```
    ///
    /// @param title the words for it; in addresses it is called by them: "Open questions" is
    ///   `openQuestions`
    public AdminSpec<T> filter(String title, Consumer<FilterSpec<T>> choices) {
        var spec = new FilterSpec<T>();
        choices.accept(spec);
        ownFilters.add(spec.declared(title));
        return this;
    }

    /// Where the search looks for words.
    @SafeVarargs
    public final AdminSpec<T> search(TypedPropertyPath<T, String>... paths) {
        search.addAll(List.of(paths));
        return this;
    }

    /// Finds rows in a way of its own, besides those found in properties that are named as well.
    public AdminSpec<T> search(SearchExpression<T> found) {
        searchBy = found;
        return this;
    }

    /// Where the search looks for words that texts begin with, which an ordinary index serves.
    @SafeVarargs
    public final AdminSpec<T> searchPrefix(TypedPropertyPath<T, String>... paths) {
        return lookups(Declaration.SearchKind.PREFIX, paths);
    }

    /// Where the search looks for the very word: texts, numbers, keys, dates. A word that is no
    /// value of the property is not looked for there.
    @SafeVarargs
    public final AdminSpec<T> searchExactly(TypedPropertyPath<T, ?>... paths) {
        return lookups(Declaration.SearchKind.EXACT, paths);
    }

    @SafeVarargs
    private AdminSpec<T> lookups(Declaration.SearchKind kind, TypedPropertyPath<T, ?>... paths) {
        Arrays.stream(paths)
                .map(path -> new Declaration.Lookup<T>(path, kind))
                .forEach(lookups::add);
        return this;
    }

    /// The date by whose years, months and days the list offers links above its rows.
    public AdminSpec<T> dates(TypedPropertyPath<T, ?> path) {
        dates = path;
        return this;
    }

    /// The order in which the list opens. The key is added as the last step.
    @SafeVarargs
    public final AdminSpec<T> orderBy(OrderBy<T>... steps) {
        orders.addAll(List.of(steps));
        return this;
    }

    /// How many rows a page of the list holds at first.
    public AdminSpec<T> pageSize(int rows) {
        pageSize = rows;
        return this;
    }

    /// A titled group of the form's main column. Attributes in no group are left out as soon as
    /// there is one group.
    @SafeVarargs
    public final AdminSpec<T> section(String title, TypedPropertyPath<T, ?>... paths) {
        return group(title, Declaration.Placement.MAIN, paths);
    }

    /// A titled group of the form's main column that is folded until somebody opens it, for what is
    /// seldom needed. It opens by itself where something in it has to be corrected, or was typed
    /// and is restored.
    @SafeVarargs
    public final AdminSpec<T> folded(String title, TypedPropertyPath<T, ?>... paths) {
        return group(title, Declaration.Placement.FOLDED, paths);
    }

    /// A titled group beside the main column.
    @SafeVarargs
    public final AdminSpec<T> aside(String title, TypedPropertyPath<T, ?>... paths) {
        return group(title, Declaration.Placement.ASIDE, paths);
    }

    /// A titled page of the form's main column, of which one is in sight.
    @SafeVarargs
    public final AdminSpec<T> tab(String title, TypedPropertyPath<T, ?>... paths) {
        return group(title, Declaration.Placement.TAB, paths);
    }

    @SafeVarargs
    private AdminSpec<T> group(
            String title, Declaration.Placement placement, TypedPropertyPath<T, ?>... paths) {
        sections.add(new Declaration.Section<>(title, placement, List.of(paths)));
        return this;
    }

    /// Options of one attribute.
    public AdminSpec<T> field(TypedPropertyPath<T, ?> path, Consumer<FieldSpec<T>> options) {
        var spec = new FieldSpec<T>();
        options.accept(spec);
        fields.add(new Declaration.Field<>(path, spec.declared()));
        return this;
    }

    /// Children edited as rows of this entity's form.
    public <C> AdminSpec<T> inline(
            TypedPropertyPath<T, ? extends Collection<C>> path, Consumer<InlineSpec<C>> options) {
        var spec = new InlineSpec<C>();
        options.accept(spec);
        inlines.add(spec.declared(path));
        return this;
    }

    /// A function on one row, offered for a selection of the list and in the form. The store runs
    /// it inside a transaction, after asking for the permission, and writes the history.
    public AdminSpec<T> action(String name, Consumer<T> work, Consumer<ActionSpec<T>> options) {
        var spec = new ActionSpec<T>();
        options.accept(spec);
        actions.add(spec.declared(name, work));
        return this;
    }

    /// Rows that wait for somebody, shown on the home page: those whose property has this value.
    public <P extends @Nullable Object> AdminSpec<T> queue(
            String name, TypedPropertyPath<T, P> path, P value) {
        queues.add(new Declaration.Queue<>(name, path, value));
        return this;
    }

    /// What was declared so far, as plain data.
    public Declaration<T> declared() {
        return new Declaration<>(
                Optional.ofNullable(names),
                Optional.ofNullable(group),
                Optional.ofNullable(icon),
                List.copyOf(label),
                List.copyOf(columns),
                List.copyOf(filters),
                List.copyOf(filterTypes),
                List.copyOf(filterStarts),
                List.copyOf(ownFilters),
                List.copyOf(search),
                List.copyOf(lookups),
                Optional.ofNullable(searchBy),
                Optional.ofNullable(dates),
                List.copyOf(orders),
                Optional.ofNullable(pageSize),
                List.copyOf(sections),
                List.copyOf(fields),
                List.copyOf(inlines),
                List.copyOf(actions),
                List.copyOf(queues),
                unlisted);
    }
}
