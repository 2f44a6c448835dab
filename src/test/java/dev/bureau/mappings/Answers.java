package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.field.FieldType;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the list answers to questions about single attributes.
final class Answers {

    private static final Stretch ALL = Stretch.first(500);

    private final World world;
    private final EntityModel model;

    Answers(World world, EntityModel model) {
        this.world = world;
        this.model = model;
    }

    /// The keys of all rows.
    List<String> all() {
        return ids(ListQuery.ALL);
    }

    private List<String> ids(ListQuery query) {
        return rows(query, ALL).stream().map(Row::id).toList();
    }

    private List<Row> rows(ListQuery query, Stretch stretch) {
        var checked = world.store().check(model, query, World.root());
        assertThat(checked.problems()).as("what cannot be asked: %s", query).isEmpty();
        return world.store().page(model, model.columns(), query, stretch, World.root()).rows();
    }

    /// Each attribute finds exactly the rows that hold the same value, and those that hold one.
    void filters(List<String> ids) {
        for (var field : model.fields()) {
            if (exact(field.attribute()) && !field.secret()) {
                ids.forEach(id -> filter(field, id));
            }
        }
    }

    private void filter(Field field, String id) {
        var path = field.path();
        var value = value(id, path);
        var all = all();
        if (value == null || "".equals(value)) {
            var empty = ids(where(path, Operator.EMPTY));
            assertThat(empty).as("rows without %s", path).contains(id);
            return;
        }
        var text = encoded(field, value);
        var same = ids(where(path, Operator.IS, text));
        assertThat(same).as("rows with %s = %s", path, text).contains(id);
        var others = ids(where(path, Operator.IS_NOT, text));
        assertThat(others).as("rows with %s other than %s", path, text).doesNotContain(id);
        for (var other : same) {
            assertThat(encoded(field, Objects.requireNonNull(value(other, path))))
                    .as("%s of %s", path, other)
                    .isEqualTo(text);
        }
        assertThat(new TreeSet<>(all)).containsAll(same);
        assertThat(ids(where(path, Operator.NOT_EMPTY))).as("rows with %s", path).contains(id);
    }

    private static ListQuery where(String path, Operator operator, String... values) {
        return ListQuery.ALL.withFilter(new Condition.Compare(path, operator, values));
    }

    private static boolean exact(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text ->
                    !text.large() && !text.secret() && text.traits().storage() != Storage.LARGE;
            case Attribute.Numeric numeric ->
                    numeric.traits().javaType() != float.class
                            && numeric.traits().javaType() != Float.class;
            case Attribute.Flag flag -> true;
            case Attribute.Choice choice -> true;
            case Attribute.Moment moment -> true;
            case Attribute.ToOne toOne -> true;
            default -> false;
        };
    }

    /// Each sortable column turns the rows round when its order does.
    void sorts(List<String> ids) {
        for (var column : model.columns()) {
            if (column instanceof Column.Property property && property.sortable()) {
                var path = property.name();
                var up = ids(ListQuery.ALL.withOrders(List.of(Order.asc(path))));
                var down = ids(ListQuery.ALL.withOrders(List.of(Order.desc(path))));
                assertThat(up).as("rows by %s", path).containsAll(ids).hasSameSizeAs(down);
                assertThat(down).as("rows by %s, the greatest first", path).containsAll(ids);
                walks(Order.asc(path), up);
                walks(Order.desc(path), down);
                compared(path, up, false);
                compared(path, down, true);
            }
        }
    }

    /// Paging from row to row shows the same rows in the same order.
    private void walks(Order order, List<String> sorted) {
        var query = ListQuery.ALL.withOrders(List.of(order));
        var walk = new Walk(world, model, query, 2, World.root());
        assertThat(walk.forwards()).as("rows by %s, page by page", order).isEqualTo(sorted);
        assertThat(walk.backwards()).as("rows by %s, from the end", order).isEqualTo(sorted);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void compared(String path, List<String> sorted, boolean descending) {
        var values = new ArrayList<Comparable>();
        for (var id : sorted) {
            if (value(id, path) instanceof Number number
                    && number instanceof Comparable comparable) {
                values.add(comparable);
            }
        }
        for (var at = 1; at < values.size(); at++) {
            var order = values.get(at - 1).compareTo(values.get(at));
            assertThat(descending ? order >= 0 : order <= 0)
                    .as("%s sorted: %s", path, values)
                    .isTrue();
        }
    }

    /// Pages of one row show every row once.
    void pages(List<String> ids) {
        var all = all();
        var paged = new ArrayList<String>();
        for (var at = 0; at < all.size(); at++) {
            rows(ListQuery.ALL, new Stretch(new Start.Beginning(at), 1))
                    .forEach(row -> paged.add(row.id()));
        }
        assertThat(paged).as("rows, one by one").isEqualTo(all).containsAll(ids);
    }

    private @Nullable Object value(String id, String path) {
        return world.store()
                .find(model, id, World.root())
                .orElseThrow(() -> new AssertionError(id + ": is not found"))
                .values()
                .get(path);
    }

    /// Whether two changes of the attribute are joined and do not collide.
    boolean joins(String path) {
        var value = model.field(path).map(Field::attribute);
        return value.filter(it -> it instanceof Attribute.ToMany).isPresent();
    }

    /// A value in a form in which it can be compared with others.
    @Nullable Object text(String path, @Nullable Object value) {
        if (value == null
                || "".equals(value)
                || value instanceof Collection<?> many && many.isEmpty()) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return model.field(path).<Object>map(field -> encoded(field, value)).orElse(value);
    }

    @SuppressWarnings("unchecked")
    private static String encoded(Field field, Object value) {
        return ((FieldType<Object>) field.type()).encode(value);
    }
}
