package dev.bureau.internal.data.sum;

import dev.bureau.Total;
import dev.bureau.access.Actor;
import dev.bureau.field.FieldType;
import dev.bureau.field.MoneyField;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.data.value.Zoned;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Totals;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.dialect.DB2Dialect;
import org.hibernate.dialect.SQLServerDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;

/// Makes the totals that an actor may have of what was asked for: of columns that they may read and
/// that have such a total.
public final class Summands {

    private static final int MOST = 60;
    private static final Set<Total> ADDED = EnumSet.of(Total.SUM, Total.AVERAGE);
    private static final Set<Total> VALUES =
            EnumSet.of(Total.SUM, Total.AVERAGE, Total.MINIMUM, Total.MAXIMUM);

    private final HibernateCriteriaBuilder cb;
    private final SessionFactoryImplementor factory;
    private final Paths paths;
    private final Ids ids;

    public Summands(Basis basis, Paths paths) {
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
        cb = factory.getCriteriaBuilder();
        this.paths = paths;
        ids = basis.ids();
    }

    List<Summand> of(EntityModel model, List<Wanted> wanted, Actor actor) {
        return wanted.stream()
                .distinct()
                .limit(MOST)
                .flatMap(one ->
                        paths
                                .readable(model, one.path(), actor)
                                .filter(route -> possible(route, one.total()))
                                .flatMap(route -> of(model, one, route, actor))
                                .stream())
                .toList();
    }

    private boolean possible(Route route, Total total) {
        return !route.many()
                && Totals.of(route.field().attribute()).contains(total)
                && (!ADDED.contains(total) || number(route))
                && (total != Total.DISTINCT || single(route));
    }

    /// Whether one column tells values apart: keys of several have none.
    private boolean single(Route route) {
        return paths.target(route.field().attribute())
                .filter(target -> ids.columns(target).size() > 1)
                .isEmpty();
    }

    /// Whether the database holds numbers there, whatever the entity has.
    private boolean number(Route route) {
        return factory.getMappingMetamodel()
                                .getEntityDescriptor(route.owner().type())
                                .findByPath(route.field().path())
                        instanceof BasicValuedModelPart part
                && part.getJdbcMapping().getJdbcType().isNumber();
    }

    /// Amounts whose currency the actor may not read are not added up.
    private Optional<Summand> of(EntityModel model, Wanted wanted, Route route, Actor actor) {
        FieldType<?> type = route.field().type();
        var attribute = route.field().attribute();
        if (!(type instanceof MoneyField money) || !VALUES.contains(wanted.total())) {
            return Optional.of(
                    new Summand(cb, wanted, attribute, added(wanted, route), Optional.empty()));
        }
        var path = wanted.path();
        var currency =
                path.substring(0, path.length() - route.field().path().length()) + money.currency();
        return paths.readable(model, currency, actor)
                .filter(unit -> !unit.many() && code(unit.field().attribute()))
                .map(unit -> new Summand.Unit(money.currency(), column(unit)))
                .map(unit ->
                        new Summand(
                                cb, wanted, attribute, added(wanted, route), Optional.of(unit)));
    }

    /// Some databases add whole numbers up to no more than such a number can be.
    private Function<Joins, Expression<?>> added(Wanted wanted, Route route) {
        var column = column(route);
        return ADDED.contains(wanted.total()) && narrow() && whole(route)
                ? joins -> ((JpaExpression<?>) column.apply(joins)).cast(Long.class)
                : column;
    }

    private boolean narrow() {
        var dialect = factory.getJdbcServices().getDialect();
        return dialect instanceof SQLServerDialect || dialect instanceof DB2Dialect;
    }

    private static boolean whole(Route route) {
        var type = route.field().attribute().traits().javaType();
        return Set.of(Integer.class, int.class, Short.class, short.class, Byte.class, byte.class)
                .contains(type);
    }

    private static boolean code(Attribute attribute) {
        return attribute.traits().storage() == Storage.WORDS;
    }

    private Function<Joins, Expression<?>> column(Route route) {
        return paths.target(route.field().attribute())
                .<Function<Joins, Expression<?>>>map(target ->
                        joins -> ids.expressions(target, related(route, target, joins)).getFirst())
                .orElse(joins ->
                        Zoned.column(
                                Joins.attribute(
                                        joins.treated(joins.to(route.hops()), route.owner()),
                                        route.field().path())));
    }

    private static From<?, ?> related(Route route, EntityModel target, Joins joins) {
        return joins.from(joins.to(route.hops()), route.last(target));
    }
}
