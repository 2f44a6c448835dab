package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.internal.data.value.Stretching;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import dev.bureau.schema.Storage;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/// What the rows of a group have in common: how it is selected, and what condition it is.
sealed interface GroupKey {

    /// The route to the attribute.
    Route route();

    /// What is selected of each row.
    List<Expression<?>> columns(Joins joins);

    /// What was selected as the entity holds it, null for nothing; empty for what belongs to no
    /// group.
    Optional<Found> read(List<@Nullable Object> selected);

    /// The groups there may be, as far as that is known without looking at the rows; empty where
    /// nobody knows.
    List<Found> possible();

    /// Whether more groups than these are known to be there.
    default boolean cut() {
        return false;
    }

    /// A group that was found.
    ///
    /// @param value null for the rows that have none
    record Found(@Nullable Object value, Compare condition) {

        /// Whether both are the same group.
        boolean alike(Found other) {
            return condition.equals(other.condition);
        }

        static Found nothing(String path) {
            return new Found(null, new Compare(path, Operator.EMPTY));
        }

        static Found of(String path, Object value, String text) {
            return new Found(value, new Compare(path, Operator.IS, text));
        }
    }

    /// A single value: a choice, a flag, words.
    record Single(Route route, HibernateCriteriaBuilder cb) implements GroupKey {

        private static final int LONGEST = 255;

        static boolean fits(Attribute attribute) {
            return switch (attribute) {
                case Attribute.Choice choice -> true;
                case Attribute.Flag flag -> true;
                case Attribute.Text text ->
                        text.traits().javaType() == String.class
                                && text.traits().storage() == Storage.WORDS
                                && text.maxLength() <= LONGEST
                                && !text.large()
                                && !text.traits().unique()
                                && !text.secret();
                default -> false;
            };
        }

        @Override
        @SuppressWarnings("unchecked")
        public List<Expression<?>> columns(Joins joins) {
            var column =
                    Joins.attribute(
                            joins.treated(joins.to(route.hops()), route.owner()),
                            route.field().path());
            return List.of(
                    route.field().attribute() instanceof Attribute.Text
                            ? cb.nullif((Expression<String>) (Expression<?>) column, "")
                            : column);
        }

        @Override
        public List<Found> possible() {
            var path = route.path();
            return switch (route.field().attribute()) {
                case Attribute.Choice choice ->
                        choice.constants().stream()
                                .map(one -> Found.of(path, one, one.name()))
                                .toList();
                case Attribute.Flag flag ->
                        List.of(Found.of(path, true, "true"), Found.of(path, false, "false"));
                default -> List.of();
            };
        }

        @Override
        public Optional<Found> read(List<@Nullable Object> selected) {
            var path = route.path();
            return Optional.of(
                    switch (selected.getFirst()) {
                        case null -> Found.nothing(path);
                        case Enum<?> constant -> Found.of(path, constant, constant.name());
                        case Object value -> Found.of(path, value, value.toString());
                    });
        }
    }

    /// A row behind a relation, which is named afterwards.
    ///
    /// @param first the first of the rows that may be chosen there
    record Related(Route route, EntityModel target, Ids ids, Supplier<List<Reference>> first)
            implements GroupKey {

        @Override
        public List<Found> possible() {
            return first.get().stream().map(row -> Found.of(route.path(), row, row.id())).toList();
        }

        @Override
        public List<Expression<?>> columns(Joins joins) {
            return ids.expressions(target, joins.from(joins.to(route.hops()), route.last(target)));
        }

        @Override
        public Optional<Found> read(List<@Nullable Object> selected) {
            if (selected.stream().anyMatch(Objects::isNull)) {
                return Optional.of(Found.nothing(route.path()));
            }
            var id = ids.write(target, selected);
            return Optional.of(Found.of(route.path(), new Reference(id, id), id));
        }
    }

    /// Of which entity a row is.
    ///
    /// @param kinds those that the actor may see
    record Kind(Route route, RowTypes types, List<EntityModel> kinds, HibernateCriteriaBuilder cb)
            implements GroupKey {

        @Override
        public List<Found> possible() {
            return kinds.stream()
                    .map(kind -> Found.of(route.path(), kind.name(), kind.name()))
                    .toList();
        }

        @Override
        public List<Expression<?>> columns(Joins joins) {
            return List.of(types.place(route.owner(), joins.to(route.hops()), cb));
        }

        @Override
        public Optional<Found> read(List<@Nullable Object> selected) {
            return types.shown(route.owner(), selected.getFirst()) instanceof String name
                    ? Optional.of(Found.of(route.path(), name, name))
                    : Optional.of(Found.nothing(route.path()));
        }
    }

    /// A stretch of time.
    record During(Edges edges, Stretching stretching, ZoneId zone) implements GroupKey {

        @Override
        public Route route() {
            return edges.route();
        }

        @Override
        public List<Found> possible() {
            var stretches =
                    IntStream.range(0, stretching.firsts().size()).mapToObj(this::found).toList();
            return Stream.concat(stretches.reversed().stream(), beyond().map(this::found)).toList();
        }

        private Stream<Outside> beyond() {
            return stretching.outside().stream().filter(one -> one != Outside.EARLIER);
        }

        @Override
        public boolean cut() {
            return stretching.outside().contains(Outside.EARLIER);
        }

        @Override
        public List<Expression<?>> columns(Joins joins) {
            return List.of(
                    stretching.place(
                            edges.path(joins), edges.moment(), zone, edges.statements().cb()));
        }

        @Override
        public Optional<Found> read(List<@Nullable Object> selected) {
            if (!(selected.getFirst() instanceof Integer at)) {
                return Optional.of(Found.nothing(edges.route().path()));
            }
            return at >= 0
                    ? Optional.of(found(at))
                    : beyond().filter(one -> one.place() == at).findFirst().map(this::found);
        }

        private Found found(int at) {
            LocalDate first = stretching.firsts().get(at);
            return found(first, List.of(first.toString(), stretching.last(at).toString()));
        }

        private Found found(Outside where) {
            return found(where.day(), stretching.ends(where));
        }

        private Found found(LocalDate first, List<String> ends) {
            return new Found(first, new Compare(edges.route().path(), Operator.BETWEEN, ends));
        }
    }
}
