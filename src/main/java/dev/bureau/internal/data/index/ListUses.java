package dev.bureau.internal.data.index;

import dev.bureau.Declaration.SearchKind;
import dev.bureau.internal.data.index.IndexReport.Purpose;
import dev.bureau.internal.data.index.IndexReport.Use;
import dev.bureau.internal.data.index.Wanted.Step;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;

/// What the list of an entity does with the columns of its table: the orders, filters and search
/// fields that it offers.
final class ListUses {

    private final EntityModel model;
    private final EntityPersister mapping;

    ListUses(EntityModel model, SessionFactoryImplementor factory) {
        this.model = model;
        mapping = factory.getMappingMetamodel().getEntityDescriptor(model.type());
    }

    /// The table of the entity, or of the root of its hierarchy, as statements name it.
    String table() {
        return mapping.getIdentifierTableName();
    }

    /// Whether the list reads from that table, and not from a query or a union of tables.
    boolean ofTable() {
        return mapping instanceof AbstractEntityPersister read
                && read.getTableName().indexOf('(') < 0;
    }

    List<Wanted> all() {
        var uses = new ArrayList<Wanted>();
        first().ifPresent(uses::add);
        model.columns().stream()
                .flatMap(column -> order(column).stream())
                .filter(use -> uses.stream().noneMatch(known -> known.path().equals(use.path())))
                .forEach(uses::add);
        model.filters().stream()
                .flatMap(filter -> filter(filter.path(), false).stream())
                .filter(use -> uses.stream().noneMatch(use::same))
                .forEach(uses::add);
        search().stream().filter(use -> uses.stream().noneMatch(use::same)).forEach(uses::add);
        return uses;
    }

    /// What the list offers and of which no index can be told.
    List<Use> untold() {
        var untold = new ArrayList<Use>();
        model.columns().stream()
                .filter(column -> column.sortable() && order(column).isEmpty())
                .forEach(column -> untold.add(Use.untold(Purpose.ORDER, column.name())));
        model.filters().stream()
                .filter(filter -> filter(filter.path(), false).isEmpty())
                .forEach(filter -> untold.add(Use.untold(Purpose.FILTER, filter.path())));
        model.search().stream()
                .filter(path -> search(path).isEmpty())
                .forEach(path -> untold.add(Use.untold(Purpose.SEARCH, path)));
        model.searchBy().ifPresent(any -> untold.add(Use.untold(Purpose.SEARCH, "…")));
        return untold;
    }

    /// What the list does to answer a question: it looks for words and values, and goes by its
    /// order unless words have to be found first.
    List<Wanted> of(ListQuery query) {
        var uses = new ArrayList<Wanted>();
        var orders = query.orders().isEmpty() ? model.orders() : query.orders();
        if (!query.search().isEmpty()) {
            uses.addAll(search());
        } else if (!orders.isEmpty()) {
            order(orders).ifPresent(uses::add);
        }
        compared(query.filter())
                .flatMap(compare -> filter(compare.path(), words(compare.operator())).stream())
                .filter(use -> uses.stream().noneMatch(use::same))
                .forEach(uses::add);
        return uses;
    }

    /// What all rows have to fulfil, as far as an index finds them by it.
    private static Stream<Compare> compared(Condition condition) {
        return switch (condition) {
            case Condition.And and -> and.parts().stream().flatMap(ListUses::compared);
            case Compare compare -> found(compare.operator()) ? Stream.of(compare) : Stream.empty();
            case Condition.Or or -> Stream.empty();
            case Condition.Not not -> Stream.empty();
            case Condition.Has has -> Stream.empty();
            case Condition.Matches words -> Stream.empty();
        };
    }

    private static boolean found(Operator operator) {
        return switch (operator) {
            case IS_NOT, NOT_CONTAINS, NOT_EMPTY -> false;
            case IS, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, EMPTY, WITHIN -> true;
            case CONTAINS, STARTS, ENDS -> true;
        };
    }

    /// Whether it looks into texts.
    private static boolean words(Operator operator) {
        return operator == Operator.CONTAINS
                || operator == Operator.STARTS
                || operator == Operator.ENDS;
    }

    private List<Wanted> search() {
        return Stream.concat(model.search().stream(), model.searchKinds().keySet().stream())
                .distinct()
                .flatMap(path -> search(path).stream())
                .toList();
    }

    /// The order in which the list opens.
    private Optional<Wanted> first() {
        return model.orders().isEmpty() ? Optional.empty() : order(model.orders());
    }

    /// The order that a click on the head of the column makes; of moments the latest first.
    private Optional<Wanted> order(Column column) {
        var latest =
                column instanceof Column.Property property
                        && property.field().attribute() instanceof Attribute.Moment;
        return column.sortable()
                ? order(List.of(new Order(column.name(), latest)))
                : Optional.empty();
    }

    private Optional<Wanted> order(List<Order> orders) {
        var steps = steps(orders);
        var first = orders.getFirst();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wanted(
                                Purpose.ORDER,
                                (first.descending() ? "-" : "") + first.path(),
                                table(),
                                List.of(),
                                steps,
                                few(first.path()) || related(first.path()),
                                false));
    }

    /// Whether the path leads to another row, by whose key the rows of each are found.
    private boolean related(String path) {
        return model.field(grouped(model, path))
                .map(Field::attribute)
                .map(attribute -> attribute instanceof Attribute.ToOne)
                .orElse(false);
    }

    /// What rows are sorted by instead, where that was declared; none where it is no property.
    private List<Order> declared(Order order) {
        var options = model.column(order.path()).map(Column::options).orElse(Column.Options.NONE);
        if (options.sortExpression().isPresent()) {
            return List.of();
        }
        return options.sortedBy().isEmpty()
                ? List.of(order)
                : options.sortedBy().stream()
                        .map(path -> new Order(path, order.descending()))
                        .toList();
    }

    /// A path over relations is ordered group by group, for which the relation's own column is what
    /// counts.
    private static String grouped(EntityModel model, String path) {
        var dot = path.indexOf('.');
        var hop = dot > 0 && path.indexOf('.', dot + 1) < 0 && model.field(path).isEmpty();
        return hop ? path.substring(0, dot) : path;
    }

    /// The columns of an order with those of the key behind them; none if one is not in the
    /// entity's own table.
    private List<Step> steps(List<Order> orders) {
        var steps = new ArrayList<Step>();
        for (var order : orders) {
            var columns = declared(order).stream().map(this::steps).toList();
            if (columns.isEmpty() || columns.stream().anyMatch(one -> one.size() != 1)) {
                return List.of();
            }
            columns.forEach(steps::addAll);
        }
        var descending = orders.isEmpty() || orders.getLast().descending();
        mapping.getIdentifierMapping()
                .forEachSelectable((at, column) -> {
                    var key = new Step(column.getSelectionExpression(), descending, false);
                    if (steps.stream().noneMatch(step -> step.plain().equals(key.plain()))) {
                        steps.add(key);
                    }
                });
        return steps;
    }

    private List<Step> steps(Order order) {
        var required =
                model.field(order.path())
                        .map(field -> field.attribute().traits().required())
                        .orElse(false);
        return columns(grouped(model, order.path())).stream()
                .map(column -> new Step(column, order.descending(), !required))
                .toList();
    }

    private boolean few(String path) {
        return model.field(path)
                .map(Field::attribute)
                .map(attribute ->
                        attribute instanceof Attribute.Flag
                                || attribute instanceof Attribute.Choice)
                .orElse(false);
    }

    /// The index of a filter that serves best finds its rows and has them in the order of the list;
    /// of related rows, one that finds these, and one that finds the rows of each.
    private List<Wanted> filter(String path, boolean words) {
        if (elsewhere(path)) {
            return related(Purpose.FILTER, path, words);
        }
        var found = columns(path).stream().map(column -> new Step(column, false, false)).toList();
        if (found.isEmpty() || words && found.size() > 1) {
            return List.of();
        }
        var order =
                words
                        ? List.<Step>of()
                        : steps(model.orders()).stream()
                                .filter(step ->
                                        found.stream()
                                                .noneMatch(one -> one.plain().equals(step.plain())))
                                .toList();
        return List.of(
                new Wanted(
                        Purpose.FILTER, path, table(), found, order, few(path) && !words, words));
    }

    private List<Wanted> search(String path) {
        var words = model.searchKinds().get(path) != SearchKind.EXACT;
        if (elsewhere(path)) {
            return related(Purpose.SEARCH, path, words);
        }
        var found = columns(path).stream().map(column -> new Step(column, false, false)).toList();
        return found.size() == 1
                ? List.of(new Wanted(Purpose.SEARCH, path, table(), found, List.of(), false, words))
                : List.of();
    }

    /// Whether the path leads over relations.
    private boolean elsewhere(String path) {
        return path.contains(".") && model.field(path).isEmpty();
    }

    /// What finds the related rows, and the rows of each; nothing beyond relations to one.
    private List<Wanted> related(Purpose purpose, String path, boolean words) {
        var way = RelatedColumn.of(mapping, path);
        return way.stream()
                .map(column ->
                        new Wanted(
                                purpose,
                                column.path(),
                                column.table(),
                                List.of(new Step(column.column(), false, false)),
                                List.of(),
                                false,
                                words && column.path().equals(path)))
                .toList();
    }

    /// The columns of an attribute in the entity's own table, as statements name them; none if it
    /// is elsewhere or computed.
    private List<String> columns(String path) {
        var part = model.field(path).isPresent() ? mapping.findByPath(path) : null;
        return part == null ? List.of() : columns(part);
    }

    private List<String> columns(ModelPart part) {
        var columns = new ArrayList<String>();
        var own = new ArrayList<Boolean>();
        part.forEachSelectable((at, column) -> {
            columns.add(column.getSelectionExpression());
            own.add(!column.isFormula() && column.getContainingTableExpression().equals(table()));
        });
        return own.contains(false) ? List.of() : columns;
    }
}
