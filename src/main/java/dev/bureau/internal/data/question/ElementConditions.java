package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.field.FieldTypes;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.relation.Relations;
import dev.bureau.internal.model.Field;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.MapJoin;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Asks whether one of the values in a collection compares so: of embeddables one of their texts,
/// of maps with texts as keys the key too.
final class ElementConditions {

    private final HibernateCriteriaBuilder cb;
    private final Paths paths;
    private final Scalars scalars;
    private final Relations relations;

    ElementConditions(
            HibernateCriteriaBuilder cb, Paths paths, Scalars scalars, Relations relations) {
        this.cb = cb;
        this.paths = paths;
        this.scalars = scalars;
        this.relations = relations;
    }

    boolean accepts(Field field, Compare compare, Actor actor) {
        if (presence(compare)) {
            return true;
        }
        var asked = asked(elements(field), compare);
        return !asked.isEmpty()
                && asked.stream()
                        .allMatch(leaf ->
                                paths.target(leaf.attribute())
                                        .map(target -> relations.accepts(target, compare))
                                        .orElseGet(() ->
                                                scalars.accepts(
                                                        field(field, leaf.attribute()),
                                                        compare,
                                                        actor)));
    }

    Predicate of(Field field, From<?, ?> from, Compare compare, Joins joins) {
        return switch (compare.operator()) {
            case EMPTY -> cb.not(exists(field, from, Optional.empty(), joins));
            case NOT_EMPTY -> exists(field, from, Optional.empty(), joins);
            case IS_NOT -> none(field, from, Operator.IS, compare, joins);
            case NOT_CONTAINS -> none(field, from, Operator.CONTAINS, compare, joins);
            case IS, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, CONTAINS, STARTS, ENDS, WITHIN ->
                    exists(field, from, Optional.of(compare), joins);
        };
    }

    private Predicate none(
            Field field, From<?, ?> from, Operator opposite, Compare compare, Joins joins) {
        var such = new Compare(compare.path(), opposite, compare.values());
        return cb.not(exists(field, from, Optional.of(such), joins));
    }

    private static boolean presence(Compare compare) {
        return compare.operator() == Operator.EMPTY || compare.operator() == Operator.NOT_EMPTY;
    }

    private static Attribute.Elements elements(Field field) {
        return (Attribute.Elements) field.attribute();
    }

    private Predicate exists(Field field, From<?, ?> from, Optional<Compare> compare, Joins joins) {
        var query = joins.query().subquery(Integer.class);
        var values = Joins.join(Relations.correlate(query, from), field.path(), JoinType.INNER);
        var inner = joins.in(query, values);
        query.select(cb.literal(1));
        compare.ifPresent(it -> {
            var any = new ArrayList<Predicate>();
            for (var leaf : asked(elements(field), it)) {
                any.add(one(field, leaf, values, it, inner));
            }
            query.where(cb.or(any.toArray(Predicate[]::new)));
        });
        return cb.exists(query);
    }

    private Predicate one(Field field, Leaf leaf, From<?, ?> values, Compare compare, Joins joins) {
        Path<?> part = leaf.key() ? ((MapJoin<?, ?, ?>) values).key() : values;
        var path = leaf.path().isEmpty() ? part : Joins.attribute(part, leaf.path());
        return paths.target(leaf.attribute())
                .map(target -> relations.seen(target, path, compare, joins))
                .orElseGet(() ->
                        scalars.of(field(field, leaf.attribute()), path, compare, joins, false));
    }

    /// What a comparison looks at.
    ///
    /// @param path within the key or the value
    private record Leaf(boolean key, String path, Attribute attribute) {}

    private static List<Leaf> asked(Attribute.Elements elements, Compare compare) {
        var asked = new ArrayList<Leaf>();
        var texts = elements.element() instanceof Attribute.Embedded || words(compare.operator());
        elements.key().filter(key -> texts).ifPresent(key -> asked.addAll(leaves(true, key, true)));
        asked.addAll(leaves(false, elements.element(), texts));
        return asked;
    }

    private static List<Leaf> leaves(boolean key, Attribute part, boolean texts) {
        return Attribute.Elements.leaves(part).entrySet().stream()
                .filter(leaf -> !texts || text(leaf))
                .map(leaf -> new Leaf(key, leaf.getKey(), leaf.getValue()))
                .toList();
    }

    private static boolean text(Map.Entry<String, Attribute> leaf) {
        return leaf.getValue() instanceof Attribute.Text text
                && !text.secret()
                && text.traits().javaType() == String.class;
    }

    private static boolean words(Operator operator) {
        return operator == Operator.CONTAINS
                || operator == Operator.NOT_CONTAINS
                || operator == Operator.STARTS
                || operator == Operator.ENDS;
    }

    /// The part of a value as if it were a field of its own.
    private static Field field(Field field, Attribute leaf) {
        return new Field(
                leaf.path(),
                leaf,
                FieldTypes.of(leaf),
                field.label(),
                field.help(),
                field.surroundings(),
                field.writableOnAdd(),
                field.writable(),
                field.hidden(),
                field.secret(),
                field.readableWith(),
                field.writableWith(),
                List.of());
    }
}
