package dev.bureau.internal.data;

import dev.bureau.EntityAdmin;
import dev.bureau.access.AccessRule;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Set;

/// The one object that says what an actor may see and do: entities, rows, fields, actions. Every
/// read and write asks it inside its transaction.
final class Gate {

    private static final Set<String> WRITES =
            Set.of(Permission.ADD, Permission.CHANGE, Permission.DELETE);

    private final List<AccessRule> rules;
    private final EntityManager entities;
    private final RowRules rowRules;
    private final boolean readOnly;

    /// @param readOnly whether nothing may be written, whatever was granted
    Gate(List<AccessRule> rules, EntityManager entities, boolean readOnly) {
        this.rules = List.copyOf(rules);
        this.entities = entities;
        rowRules = new RowRules(entities);
        this.readOnly = readOnly;
    }

    /// Whether nothing may be written, so that there is no history either.
    boolean readOnly() {
        return readOnly;
    }

    /// Whether the operation was granted on the entity at all. Says nothing of single rows.
    boolean may(Actor actor, EntityModel model, String operation) {
        return decide(actor, model, operation).allowed();
    }

    /// The same with the name of the rule that decided.
    Decision decide(Actor actor, EntityModel model, String operation) {
        var permission = new Permission(model.name(), operation);
        if (operation.equals(Permission.ADD) && model.schema().isAbstract()) {
            return new Decision(false, "only subtypes have rows");
        }
        if (readOnly && !operation.equals(Permission.VIEW)) {
            return new Decision(false, "the database is only read");
        }
        if (model.schema().immutable() && WRITES.contains(operation)) {
            return new Decision(false, "rows are never written");
        }
        if (!actor.has(permission)) {
            return new Decision(false, "not granted");
        }
        return rules.stream()
                .filter(rule -> !rule.allows(actor, permission))
                .findFirst()
                .map(rule -> new Decision(false, rule.name()))
                .orElseGet(() -> new Decision(true, actor.superuser() ? "superuser" : "granted"));
    }

    /// Refuses what was not granted.
    ///
    /// @throws AccessRefused if the actor may not
    void require(Actor actor, EntityModel model, String operation) {
        if (!may(actor, model, operation)) {
            throw new AccessRefused(actor.username(), model.name(), operation);
        }
    }

    /// What holds for the rows of `from` that the actor may see: no row at all without the right to
    /// view the entity.
    ///
    /// @param from a root or join of the entity; a root without the caller's own joins
    /// @param query the query it belongs to
    Predicate rows(EntityModel model, Actor actor, From<?, ?> from, CommonAbstractCriteria query) {
        var cb = entities.getCriteriaBuilder();
        return may(actor, model, Permission.VIEW)
                ? rowRules.of(model, actor, from, query).orElseGet(cb::conjunction)
                : cb.disjunction();
    }

    /// Whether the actor sees every row of the entity.
    boolean seesAll(EntityModel model, Actor actor) {
        return may(actor, model, Permission.VIEW) && rowRules.unrestricted(model, actor);
    }

    /// Whether the actor may see this row as the database has it, changes not yet flushed left out.
    boolean sees(Actor actor, EntityModel model, Object entity) {
        var cb = entities.getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(model.type());
        var visible = rows(model, actor, row, query);
        query.select(cb.count(row)).where(cb.and(cb.equal(row, entity), visible));
        return entities.createQuery(query).setFlushMode(FlushModeType.COMMIT).getSingleResult() > 0;
    }

    /// Whether the actor may do this to a row that they were shown: granted, and allowed by the
    /// entity's admin.
    boolean permits(Actor actor, EntityModel model, String operation, Object entity) {
        return may(actor, model, operation) && hook(model, actor, operation, entity);
    }

    /// Whether the actor may do this to this stored row, which also has to be one they may see.
    boolean allows(Actor actor, EntityModel model, String operation, Object entity) {
        return permits(actor, model, operation, entity) && sees(actor, model, entity);
    }

    /// Whether the actor may see values of the field.
    boolean readable(Actor actor, EntityModel model, Field field) {
        return may(actor, model, Permission.VIEW) && open(actor, model, field);
    }

    /// Whether the history may show values of the field, where hidden ones are there for
    /// superusers.
    boolean readableInHistory(Actor actor, EntityModel model, Field field) {
        return may(actor, model, Permission.VIEW)
                && (open(actor, model, field) || !field.secret() && actor.superuser());
    }

    /// Whether the actor may give the field a value.
    ///
    /// @param adding whether the row is a new one
    boolean writable(Actor actor, EntityModel model, Field field, boolean adding) {
        return may(actor, model, adding ? Permission.ADD : Permission.CHANGE)
                && (adding ? field.writableOnAdd() : field.writable())
                && open(actor, model, field)
                && field.writableWith().filter(right -> !may(actor, model, right)).isEmpty();
    }

    private boolean open(Actor actor, EntityModel model, Field field) {
        return !field.secret()
                && !field.hidden()
                && field.readableWith().filter(right -> !may(actor, model, right)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static boolean hook(EntityModel model, Actor actor, String operation, Object entity) {
        return ((EntityAdmin<Object>) model.admin()).allows(actor, operation, entity);
    }
}
