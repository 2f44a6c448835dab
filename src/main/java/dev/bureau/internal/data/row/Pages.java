package dev.bureau.internal.data.row;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.column.Misreads;
import dev.bureau.internal.data.column.RawValues;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowNames;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.Keys;
import dev.bureau.internal.data.paging.ByGroups;
import dev.bureau.internal.data.paging.Guesses;
import dev.bureau.internal.data.paging.Ordered;
import dev.bureau.internal.data.paging.Stretches;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.row.Projection.Named;
import dev.bureau.internal.data.row.Projection.Part;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Identity;
import dev.bureau.schema.Reference;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.metamodel.model.domain.EntityDomainType;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

/// Reads stretches of lists: one statement for the shown columns, one more for columns that code
/// computes from whole rows.
public final class Pages {

    /// What a class that has no null sees in a column that holds nothing.
    private static final Unreadable NOTHING = new Unreadable("");

    private static final int PIECE = 5_000;

    private final Statements statements;
    private final Paths paths;
    private final RowNames names;
    private final Ids ids;
    private final RawValues raw;
    private final Misreads misreads;
    private final Guesses guesses;

    public Pages(
            Statements statements,
            Paths paths,
            RowNames names,
            Ids ids,
            RawValues raw,
            Misreads misreads) {
        this.statements = statements;
        this.paths = paths;
        this.names = names;
        this.ids = ids;
        this.raw = raw;
        this.misreads = misreads;
        guesses = new Guesses(statements, ids);
    }

    /// The same rows, named by their numbers.
    public Pages numbers() {
        return new Pages(statements, paths, names.numbers(), ids, raw, misreads);
    }

    /// @param query a checked question
    public Page page(
            EntityModel model,
            List<Column> columns,
            ListQuery query,
            Stretch stretch,
            Actor actor) {
        return page(columns, new Question(model, query, actor), stretch, ByGroups.NO);
    }

    /// @param question a checked one
    /// @param groups as of [Ordered]
    public Page page(List<Column> columns, Question question, Stretch stretch, ByGroups groups) {
        var model = question.model();
        var rows = new Ordered(statements, ids, question, groups);
        Ordered.Reading<Row> reading =
                (criteria, joins) -> reading(model, columns, criteria, joins);
        return new Stretches(ids, guesses, rows, question, reading).page(stretch);
    }

    /// Whether the rows are sorted by a related row first.
    public boolean grouped(Question question) {
        return new Ordered(statements, ids, question, ByGroups.NO).grouped();
    }

    /// The keys of all rows of the list, in its order.
    ///
    /// @param query a checked question
    public Keys keys(EntityModel model, ListQuery query, Actor actor) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var joins = statements.restrict(criteria, rows, new Question(model, query, actor));
        var key = ids.expressions(model, rows);
        criteria.select(statements.cb().array(key.toArray(Selection<?>[]::new)));
        criteria.orderBy(statements.orders().of(model, query.orders(), joins));
        return keys(statements.limited(criteria));
    }

    /// The keys of all rows, fetched piece by piece, since drivers would keep whole results.
    static Keys keys(TypedQuery<Object[]> statement) {
        var keys = new Keys();
        each(statement, keys::add);
        return keys;
    }

    static void each(TypedQuery<Object[]> statement, Consumer<@Nullable Object[]> take) {
        try (var rows =
                statement.setHint(HibernateHints.HINT_FETCH_SIZE, PIECE).getResultStream()) {
            rows.forEach(take);
        }
    }

    /// The rows with these keys, in any order.
    public List<Row> rows(EntityModel model, List<Column> columns, List<Key> keys, Actor actor) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(model.type());
        var joins = statements.restrict(criteria, rows, new Question(model, ListQuery.ALL, actor));
        var cb = statements.cb();
        criteria.where(cb.and(criteria.getRestriction(), ids.in(model, rows, keys, cb)));
        var row = reading(model, columns, criteria, joins);
        return statements.limited(criteria).getResultStream().map(row).toList();
    }

    private Function<@Nullable Object[], Row> reading(
            EntityModel model,
            List<Column> columns,
            JpaCriteriaQuery<Object[]> criteria,
            Joins joins) {
        var projection = new Projection(statements.cb(), joins, names, ids);
        var self = projection.named(model, joins.to(List.of()));
        var cells = columns.stream().map(column -> cell(column, model, projection, joins)).toList();
        criteria.select(statements.cb().array(projection.selections()));
        return values -> row(self, cells, values);
    }

    private static Row row(
            Part<@Nullable Named> self,
            List<Part<@Nullable Object>> cells,
            @Nullable Object[] values) {
        var named = Objects.requireNonNull(self.read(values));
        var shown = new ArrayList<@Nullable Object>();
        cells.forEach(cell -> shown.add(cell.read(values)));
        return new Row(named.reference().id(), named.entity(), named.reference().label(), shown);
    }

    /// Reads the cell of a column; always empty if the actor may not read it, or code makes it.
    private Part<@Nullable Object> cell(
            Column column, EntityModel model, Projection projection, Joins joins) {
        return switch (column) {
            case Column.Computed computed -> row -> null;
            case Column.Property property ->
                    paths.readable(model, property.name(), joins.actor())
                            .filter(route -> !route.many())
                            .map(route -> cell(route, projection, joins))
                            .orElse(row -> null);
        };
    }

    private Part<@Nullable Object> cell(Route route, Projection projection, Joins joins) {
        var from = joins.to(route.hops());
        var attribute = route.field().attribute();
        if (attribute instanceof Attribute.Subtype) {
            var there = projection.value(ids.expressions(route.owner(), from).getFirst());
            var type = projection.value(names.types().place(route.owner(), from, statements.cb()));
            return row ->
                    there.read(row) == null
                            ? null
                            : names.types().shown(route.owner(), type.read(row));
        }
        var target = paths.target(attribute);
        var column = Joins.attribute(from, route.field().path());
        if (target.isPresent()) {
            var related = joins.from(from, route.last(target.get()));
            var reference = projection.related(target.get(), related);
            return attribute instanceof Attribute.ToOne toOne
                            && typed(column)
                            && held(toOne, target.get(), joins)
                    ? orDangling(reference, projection.value(raw.text(statements.cb().fk(column))))
                    : reference::read;
        }
        if (Joins.plural(column)) {
            return row -> null;
        }
        var value = misread(route, projection, column);
        return route.hops().isEmpty() && Misreads.primitive(attribute)
                ? row -> Objects.requireNonNullElse(value.read(row), NOTHING)
                : row -> Contents.listed(value.read(row));
    }

    /// The value, or what the column holds where that was read as nothing.
    private Part<@Nullable Object> misread(Route route, Projection projection, Path<?> column) {
        var attribute = route.field().attribute();
        var value = projection.value(column);
        if (!misreads.possible(route.owner(), attribute)) {
            return value;
        }
        var text = projection.value(misreads.text(column));
        return row -> {
            var read = value.read(row);
            if (!misreads.nothing(route.owner(), attribute, read)) {
                return read;
            }
            var held = misreads.at(route.owner(), attribute, (String) text.read(row));
            return held.isPresent() ? held.get() : read;
        };
    }

    /// Whether the key of the related row is one plain column of the row, whose sight betrays
    /// nothing.
    private boolean held(Attribute.ToOne relation, EntityModel target, Joins joins) {
        return relation.mappedBy().isEmpty()
                && joins.sees(target)
                && target.schema().identity().kind() == Identity.Kind.SINGLE
                && !(target.schema().identity().parts().getFirst() instanceof Attribute.ToOne);
    }

    /// Whether Hibernate knows the key of the related entity, which it does not where a superclass
    /// leaves the key's class open.
    private static boolean typed(Path<?> relation) {
        return relation.getModel() instanceof SingularAttribute<?, ?> one
                && one.getType() instanceof EntityDomainType<?> entity
                && entity.getIdentifierDescriptor() != null;
    }

    private static Part<@Nullable Object> orDangling(
            Part<@Nullable Reference> reference, Part<@Nullable Object> key) {
        return row -> {
            var found = reference.read(row);
            var stored = key.read(row);
            return found == null && stored != null ? new Unreadable(String.valueOf(stored)) : found;
        };
    }
}
