package dev.bureau.internal.data.gate;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.criteria.JpaFrom;

/// The joins of one query, each made once. A related row that the actor may not see is joined as if
/// there were none.
public final class Joins {

    private final Gate gate;
    private final Actor actor;
    private final CommonAbstractCriteria query;
    private final From<?, ?> root;
    private final IdentityHashMap<From<?, ?>, Map<String, From<?, ?>>> made =
            new IdentityHashMap<>();
    private final IdentityHashMap<From<?, ?>, Map<Class<?>, From<?, ?>>> treated =
            new IdentityHashMap<>();

    public Joins(Gate gate, Actor actor, CommonAbstractCriteria query, From<?, ?> root) {
        this.gate = gate;
        this.actor = actor;
        this.query = query;
        this.root = root;
    }

    public CommonAbstractCriteria query() {
        return query;
    }

    public Actor actor() {
        return actor;
    }

    /// Whether the actor sees every row of the entity.
    public boolean sees(EntityModel target) {
        return gate.seesAll(target, actor);
    }

    /// The same over rows that a subquery has.
    public Joins in(CommonAbstractCriteria subquery, From<?, ?> rows) {
        return new Joins(gate, actor, subquery, rows);
    }

    /// The same, with rows behind a relation that are in the query already.
    public Joins known(Route.Hop hop, From<?, ?> rows) {
        made.computeIfAbsent(treated(root, hop.from()), before -> new HashMap<>())
                .put(hop.attribute().path(), rows);
        return this;
    }

    /// Where the rows behind these relations come from; the root itself for none.
    public From<?, ?> to(List<Route.Hop> hops) {
        var from = root;
        for (var hop : hops) {
            from = from(from, hop);
        }
        return from;
    }

    /// The rows as those of a subtype, whose attributes others do not have.
    ///
    /// @param kind the entity that the rows are of, or a subtype of it; rows stay what they are
    ///   where it is none
    public From<?, ?> treated(From<?, ?> rows, EntityModel kind) {
        var same =
                rows.getJavaType().equals(kind.type())
                        || !rows.getJavaType().isAssignableFrom(kind.type());
        return same
                ? rows
                : treated.computeIfAbsent(rows, before -> new HashMap<>())
                        .computeIfAbsent(kind.type(), type -> treat(rows, type));
    }

    @SuppressWarnings("unchecked") // a subtype of what the rows are, by the model
    private static From<?, ?> treat(From<?, ?> rows, Class<?> type) {
        return ((JpaFrom<?, Object>) rows).treatAs((Class<Object>) type);
    }

    /// Where the rows behind a relation of `from` come from.
    public From<?, ?> from(From<?, ?> from, Route.Hop hop) {
        var rows = treated(from, hop.from());
        return made.computeIfAbsent(rows, before -> new HashMap<>())
                .computeIfAbsent(hop.attribute().path(), path -> visible(rows, hop, path));
    }

    /// The rows are known by what the relation leads to, where its class says less.
    private From<?, ?> visible(From<?, ?> from, Route.Hop hop, String path) {
        var join = join(from, path, JoinType.LEFT);
        var rows = treated(join, hop.target());
        if (!gate.seesAll(hop.target(), actor)) {
            join.on(gate.rows(hop.target(), actor, rows, query));
        }
        return rows;
    }

    /// Holds where both are the same row. Keys are compared, since whole rows of a hierarchy may
    /// lie in different tables.
    ///
    /// @param model of either
    public static Predicate same(
            EntityModel model, Path<?> one, Path<?> other, CriteriaBuilder cb) {
        return cb.and(
                model.schema().identity().parts().stream()
                        .map(Attribute::path)
                        .map(part -> cb.equal(attribute(one, part), attribute(other, part)))
                        .toArray(Predicate[]::new));
    }

    /// The attribute of this path on rows, embeddables stepped into.
    public static Path<?> attribute(Path<?> rows, String path) {
        var at = rows;
        for (var name : Paths.names(path)) {
            at = at.get(name);
        }
        return at;
    }

    /// Whether the path leads to a collection of values, which no single column holds.
    public static boolean plural(Path<?> path) {
        return path.getModel() instanceof PluralAttribute;
    }

    public static Join<?, ?> join(From<?, ?> rows, String path, JoinType type) {
        var from = rows;
        Join<?, ?> join = null;
        for (var name : Paths.names(path)) {
            join = from.join(name, type);
            Anchors.hold(from, name, join);
            from = join;
        }
        if (join == null) {
            throw new IllegalArgumentException("path: empty (expected: an attribute)");
        }
        return join;
    }
}
