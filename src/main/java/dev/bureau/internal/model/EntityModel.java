package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.EntityAdmin;
import dev.bureau.SearchExpression;
import dev.bureau.filter.FilterType;
import dev.bureau.query.Condition;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How one entity is managed: the mapping and the declaration, merged once at start. Everything
/// reads this: lists, forms, filters, the store, the checks.
///
/// @param schema what the mapping says
/// @param admin the hooks: the declared bean, or one that leaves everything as it is
/// @param declared whether the application has an admin for the entity
/// @param listed whether it stands in the sidebar and on the home page
/// @param minor whether it stands after the others of its group, since it only holds others
///   together
/// @param slug the name in URLs, unique: `articles`
/// @param names words declared in code, which win over message bundles
/// @param group the sidebar heading, empty for the default one
/// @param icon the name of a Vaadin icon
/// @param labelPaths the attributes whose words name a row, in order: one title, or a first and a
///   last name; empty if there is none and rows are called "Article 42"
/// @param columns the columns of the list, in order
/// @param filters what the list can be filtered by, in order
/// @param search paths of the attributes that the search looks into
/// @param searchKinds how it does so, of those where it does not look for words anywhere in a text
/// @param searchBy how it finds rows in a way of its own, besides
/// @param dates the path of the moment by whose years, months and days rows are found; empty for
///   none
/// @param orders the order in which the list opens, without the key that makes it total
/// @param pageSize rows of a page at first
/// @param sections the groups of the form
/// @param fields every attribute that is no child list, in order of the schema, embeddables
///   flattened
/// @param inlines children edited as rows of the form
/// @param actions functions on one row
/// @param queues rows that wait for somebody
/// @param reasons why each default was chosen
public record EntityModel(
        EntitySchema schema,
        EntityAdmin<?> admin,
        boolean declared,
        boolean listed,
        boolean minor,
        String slug,
        Optional<Declaration.Names> names,
        String group,
        String icon,
        List<String> labelPaths,
        List<Column> columns,
        List<Filter> filters,
        List<String> search,
        Map<String, Declaration.SearchKind> searchKinds,
        Optional<SearchExpression<Object>> searchBy,
        String dates,
        List<Order> orders,
        int pageSize,
        List<Section> sections,
        List<Field> fields,
        List<Inline> inlines,
        List<Action> actions,
        List<Queue> queues,
        List<Reason> reasons) {

    /// That of the name, since a model is large and asked for often.
    @Override
    public int hashCode() {
        return name().hashCode();
    }

    /// The JPA entity name, by which permissions and history call the entity.
    public String name() {
        return schema.name();
    }

    /// The entity class.
    public Class<?> type() {
        return schema.type();
    }

    /// The first attribute that names a row; empty if there is none.
    public String labelPath() {
        return labelPaths.isEmpty() ? "" : labelPaths.getFirst();
    }

    /// The path of what tells the types of rows apart; empty where there is only one.
    public String typePath() {
        return schema.attributes().stream()
                .filter(Attribute.Subtype.class::isInstance)
                .map(Attribute::path)
                .findFirst()
                .orElse("");
    }

    /// The order in which rows are offered to be chosen, where it is not that of their titles: the
    /// declared one, or that of a rank that the rows have.
    public List<Order> offeredOrder() {
        var chosen = reasons.stream().filter(one -> one.topic() == Reason.Topic.ORDER).findFirst();
        var ranked = chosen.map(one -> one.key().equals("ordinal")).orElse(declared);
        return ranked ? orders : List.of();
    }

    /// The column of this name among those of the list.
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /// The field with this path.
    public Optional<Field> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /// The filter of this name whose conditions are written in code.
    public Optional<Filter> ownFilter(String name) {
        return filters.stream()
                .filter(filter -> filter.own().isPresent() && filter.path().equals(name))
                .findFirst();
    }

    /// The filters with which the list opens: all rows where none were declared.
    public Condition opening() {
        return new Condition.And(
                filters.stream().<Condition>flatMap(it -> it.initial().stream()).toList());
    }

    /// What is compared under this name: an attribute, children that the list is filtered by, or a
    /// filter whose conditions are written in code.
    public Optional<Field> compared(String name) {
        return field(name)
                .or(() ->
                        filters.stream()
                                .filter(filter -> !name.contains(".") && filter.path().equals(name))
                                .map(Filter::field)
                                .findFirst());
    }

    /// Whether a search finds anything.
    public boolean searchable() {
        return !search.isEmpty() || searchBy.isPresent();
    }

    /// The action of this name.
    public Optional<Action> action(String name) {
        return actions.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    /// The inline at this path.
    public Optional<Inline> inline(String path) {
        return inlines.stream().filter(inline -> inline.path().equals(path)).findFirst();
    }

    /// A filter of the list.
    ///
    /// @param path the dotted path from the listed entity
    /// @param owner the entity name on which the last segment lives
    /// @param own the conditions written in code; empty where an attribute is compared. Otherwise
    ///   the path is the filter's name, and its field is no attribute of the entity.
    /// @param initial what it asks when the list opens
    public record Filter(
            String path,
            String owner,
            Field field,
            FilterType type,
            Optional<OwnFilter> own,
            Optional<Condition.Compare> initial) {

        /// A filter that compares an attribute.
        public Filter(String path, String owner, Field field, FilterType type) {
            this(path, owner, field, type, Optional.empty(), Optional.empty());
        }

        Filter opening(Optional<Condition.Compare> asked) {
            return new Filter(path, owner, field, type, own, asked);
        }
    }

    /// A group of the form.
    ///
    /// @param title the words over it, empty for none
    public record Section(String title, Declaration.Placement placement, List<String> paths) {

        /// A group that is always in sight, in the main column or beside it.
        public Section(String title, boolean aside, List<String> paths) {
            this(title, aside ? Declaration.Placement.ASIDE : Declaration.Placement.MAIN, paths);
        }

        /// Whether it stands beside the main column.
        public boolean aside() {
            return placement == Declaration.Placement.ASIDE;
        }

        /// Whether it is one of several pages of a long form.
        public boolean tab() {
            return placement == Declaration.Placement.TAB;
        }
    }

    /// Children edited as rows of the form.
    ///
    /// @param child the JPA entity name of the children
    /// @param label words declared in code
    /// @param paths the attributes of the child that a row shows
    /// @param subtypes those that rows of the child's subtypes show, by the subtype's name
    /// @param bounds how many there may be
    public record Inline(
            String path,
            Attribute.ToMany attribute,
            String child,
            Optional<String> label,
            List<String> paths,
            Map<String, List<String>> subtypes,
            Bounds bounds) {

        /// Whether there is at most one row: the other side of a one-to-one.
        public boolean single() {
            var type = attribute.traits().javaType();
            return !Collection.class.isAssignableFrom(type)
                    && !Map.class.isAssignableFrom(type)
                    && !type.isArray();
        }

        /// The attributes that a row of this entity shows.
        public List<String> paths(String entity) {
            return subtypes.getOrDefault(entity, paths);
        }
    }

    /// A function on one row.
    ///
    /// @param name as in permissions, URLs and history
    /// @param applies holds for rows to which it can be done
    public record Action(
            String name,
            String label,
            Optional<String> confirmation,
            boolean danger,
            Optional<String> icon,
            Predicate<Object> applies,
            Consumer<Object> work) {}

    /// Rows that wait for somebody.
    ///
    /// @param value the awaited value in the canonical text form; null for rows without a value
    public record Queue(String label, String path, @Nullable String value) {}
}
