package dev.bureau.internal.data.gate;

import dev.bureau.EntityAdmin;
import dev.bureau.access.AccessRule;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.Registry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The one object that says what an actor may see and do: entities, rows, fields, actions. Every
/// read and write asks it inside its transaction.
public final class Gate {

    private static final Set<String> WRITES =
            Set.of(Permission.ADD, Permission.CHANGE, Permission.DELETE);

    private final Registry registry;
    private final RowTypes types;
    private final List<AccessRule> rules;
    private final EntityManager entities;
    private final RowRules rowRules;
    private final boolean readOnly;

    /// @param readOnly whether nothing may be written, whatever was granted
    public Gate(
            Registry registry, List<AccessRule> rules, EntityManager entities, boolean readOnly) {
        this.registry = registry;
        types = new RowTypes(registry);
        this.rules = List.copyOf(rules);
        this.entities = entities;
        rowRules = new RowRules(entities);
        this.readOnly = readOnly;
    }

    /// Whether nothing may be written, so that there is no history either.
    public boolean readOnly() {
        return readOnly;
    }

    /// Whether the operation was granted on the entity or one of its subtypes at all. Says nothing
    /// of single rows.
    public boolean may(Actor actor, EntityModel model, String operation) {
        return registry.family(model).stream().anyMatch(one -> grants(actor, one, operation));
    }

    /// Whether the operation was granted on rows of exactly this entity.
    public boolean grants(Actor actor, EntityModel model, String operation) {
        return decide(actor, model, operation).allowed();
    }

    /// The entities of which the actor may add rows, where rows of the model are.
    public List<EntityModel> addable(EntityModel model, Actor actor) {
        return registry.concrete(model).stream()
                .filter(kind -> grants(actor, kind, Permission.ADD))
                .toList();
    }

    /// The same with the name of the rule that decided. What was granted on an entity covers those
    /// that extend it, up to one that has an admin of its own; a rule against it covers all.
    Decision decide(Actor actor, EntityModel model, String operation) {
        if (operation.equals(Permission.ADD) && model.schema().isAbstract()) {
            return new Decision(false, "only subtypes have rows");
        }
        if (readOnly && !operation.equals(Permission.VIEW)) {
            return new Decision(false, "the database is only read");
        }
        if (model.schema().immutable() && WRITES.contains(operation)) {
            return new Decision(false, "rows are never written");
        }
        if (!granted(actor, model, operation)) {
            return new Decision(false, "not granted");
        }
        return registry.ancestry(model).stream()
                .map(one -> new Permission(one.name(), operation))
                .flatMap(right -> rules.stream().filter(rule -> !rule.allows(actor, right)))
                .findFirst()
                .map(rule -> new Decision(false, rule.name()))
                .orElseGet(() -> new Decision(true, actor.superuser() ? "superuser" : "granted"));
    }

    private boolean granted(Actor actor, EntityModel model, String operation) {
        for (var one : registry.ancestry(model)) {
            if (actor.has(new Permission(one.name(), operation))) {
                return true;
            }
            if (one.declared()) {
                return false;
            }
        }
        return false;
    }

    /// Refuses what was not granted.
    ///
    /// @throws AccessRefused if the actor may not
    public void require(Actor actor, EntityModel model, String operation) {
        if (!may(actor, model, operation)) {
            throw new AccessRefused(actor.username(), model.name(), operation);
        }
    }

    /// What holds for the rows of `from` that the actor may see: rows of the entities that they may
    /// view, as far as the row rules of these let them.
    ///
    /// @param from a root or join of the entity; a root without the caller's own joins
    /// @param query the query it belongs to
    public Predicate rows(
            EntityModel model, Actor actor, From<?, ?> from, CommonAbstractCriteria query) {
        var cb = entities.getCriteriaBuilder();
        var viewable = viewable(model, actor);
        if (viewable.isEmpty()) {
            return cb.disjunction();
        }
        var conditions = new ArrayList<Predicate>();
        if (viewable.size() < types.kinds(model).size()) {
            conditions.add(types.in(from, viewable, cb));
        }
        rowRules.of(model, actor, from, query).ifPresent(conditions::add);
        subtypes(model)
                .forEach(subtype ->
                        rowRules.within(subtype, actor, from, query)
                                .map(rule -> cb.or(cb.not(of(subtype, from, cb)), rule))
                                .ifPresent(conditions::add));
        return conditions.isEmpty()
                ? cb.conjunction()
                : cb.and(conditions.toArray(Predicate[]::new));
    }

    private Predicate of(EntityModel model, From<?, ?> from, CriteriaBuilder cb) {
        return types.in(from, types.kinds(model), cb);
    }

    /// The entities of rows of the model that the actor may view.
    private List<EntityModel> viewable(EntityModel model, Actor actor) {
        return types.kinds(model).stream()
                .filter(kind -> grants(actor, kind, Permission.VIEW))
                .toList();
    }

    /// The subtypes that have rules of their own.
    private Stream<EntityModel> subtypes(EntityModel model) {
        return registry.family(model).stream().skip(1).filter(EntityModel::declared);
    }

    /// Whether the actor sees every row of the entity.
    public boolean seesAll(EntityModel model, Actor actor) {
        return viewable(model, actor).size() == types.kinds(model).size()
                && rowRules.unrestricted(model, actor)
                && subtypes(model).allMatch(subtype -> rowRules.unrestricted(subtype, actor));
    }

    /// Whether the actor may see this row as the database has it, changes not yet flushed left out.
    public boolean sees(Actor actor, EntityModel model, Object entity) {
        var cb = entities.getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(model.type());
        var visible = rows(model, actor, row, query);
        query.select(cb.count(row)).where(cb.and(cb.equal(row, entity), visible));
        return entities.createQuery(query).setFlushMode(FlushModeType.COMMIT).getSingleResult() > 0;
    }

    /// Whether the actor may do this to a row that they were shown: granted on what it is, and
    /// allowed by the entity's admin.
    public boolean permits(Actor actor, EntityModel model, String operation, Object entity) {
        var actual = types.of(model, entity);
        return grants(actor, actual, operation) && hook(actual, actor, operation, entity);
    }

    /// Whether the actor may do this to this stored row, which also has to be one they may see.
    boolean allows(Actor actor, EntityModel model, String operation, Object entity) {
        return permits(actor, model, operation, entity) && sees(actor, model, entity);
    }

    /// Whether the actor may see values of the field, in every row of the entity that they see.
    public boolean readable(Actor actor, EntityModel model, Field field) {
        var viewable = viewable(model, actor);
        return !viewable.isEmpty()
                && viewable.stream()
                        .allMatch(
                                kind -> open(actor, kind, kind.field(field.path()).orElse(field)));
    }

    /// Whether the actor may ask by a filter of the application, whatever attributes of its name
    /// other types of the entity have.
    boolean askable(Actor actor, EntityModel model, Field filter) {
        var viewable = viewable(model, actor);
        return !viewable.isEmpty() && viewable.stream().allMatch(kind -> open(actor, kind, filter));
    }

    /// Whether the history may show values of the field, where hidden ones are there for
    /// superusers.
    public boolean readableInHistory(Actor actor, EntityModel model, Field field) {
        return readable(actor, model, field)
                || may(actor, model, Permission.VIEW) && !field.secret() && actor.superuser();
    }

    /// Whether the actor may give the field a value, in rows of exactly this entity.
    ///
    /// @param adding whether the row is a new one
    public boolean writable(Actor actor, EntityModel model, Field field, boolean adding) {
        return grants(actor, model, adding ? Permission.ADD : Permission.CHANGE)
                && (adding ? field.writableOnAdd() : field.writable())
                && visible(actor, model, field)
                && field.writableWith().filter(right -> !grants(actor, model, right)).isEmpty();
    }

    private boolean open(Actor actor, EntityModel model, Field field) {
        return !field.secret() && visible(actor, model, field);
    }

    private boolean visible(Actor actor, EntityModel model, Field field) {
        return !field.hidden()
                && field.readableWith().filter(right -> !grants(actor, model, right)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static boolean hook(EntityModel model, Actor actor, String operation, Object entity) {
        return ((EntityAdmin<Object>) model.admin()).allows(actor, operation, entity);
    }
}
