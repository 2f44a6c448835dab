package dev.bureau.internal.data.picture;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;

/// Lists what an actor may do with a row, as a snapshot tells it.
public final class Standing {

    private final Basis basis;

    Standing(Basis basis) {
        this.basis = basis;
    }

    /// What the actor may do with a stored row and its children.
    Set<String> of(EntityModel model, Object entity, Actor actor) {
        var operations = ofChild(model, entity, actor);
        model.actions().stream()
                .filter(action -> permits(model, action.name(), entity, actor))
                .filter(action -> Fitting.to(model, action, entity))
                .forEach(action -> operations.add(action.name()));
        if (operations.contains(Permission.CHANGE)) {
            operations.addAll(ofInlines(model, actor));
        }
        return operations;
    }

    /// What the actor may do with a row that is to be added.
    Set<String> ofNew(EntityModel model, Actor actor) {
        var operations = new LinkedHashSet<String>();
        operations.add(Permission.ADD);
        operations.addAll(ofInlines(model, actor));
        return operations;
    }

    /// What the actor may do with a child whose parent they may change.
    Set<String> ofChild(EntityModel child, Object entity, Actor actor) {
        var operations = new LinkedHashSet<String>();
        Stream.of(Permission.CHANGE, Permission.DELETE)
                .filter(operation -> permits(child, operation, entity, actor))
                .forEach(operations::add);
        return operations;
    }

    /// Whether the actor may do this to a row that they were shown.
    public boolean permits(EntityModel model, String operation, Object entity, Actor actor) {
        return basis.gate().permits(actor, model, operation, entity);
    }

    /// A new entity with the values that its class and its admin give it.
    ///
    /// @throws NotAllowed if the class makes none
    @SuppressWarnings("unchecked")
    public Object fresh(EntityModel model, Actor actor) {
        var properties = new Properties(basis.factory());
        if (!properties.creates(model.type())) {
            throw new NotAllowed("store.unmade");
        }
        var entity = properties.create(model.type());
        ((EntityAdmin<Object>) model.admin()).initialValues(entity, actor);
        return entity;
    }

    /// Whether rows are only added in the form of a parent, whose list alone says that they are its
    /// own.
    public static boolean tied(Basis basis, EntityModel model) {
        return !basis.registry().within(model).isEmpty();
    }

    /// The inlines whose rows the actor may see.
    List<EntityModel.Inline> viewable(EntityModel model, Actor actor) {
        return model.inlines().stream()
                .filter(inline -> basis.gate().may(actor, child(inline), Permission.VIEW))
                .toList();
    }

    /// The model of an inline's rows.
    public EntityModel child(EntityModel.Inline inline) {
        return basis.registry()
                .byName(inline.child())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "%s: no model (expected: an entity)".formatted(inline.child())));
    }

    /// The model of an inline's rows of one entity.
    ///
    /// @throws NotAllowed if no row of the inline can be of it
    public EntityModel child(EntityModel.Inline inline, String entity) {
        return basis.registry().family(child(inline)).stream()
                .filter(one -> one.name().equals(entity))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("store.refused"));
    }

    /// Whether a row can be added in the inline: not where another list, too, has to hold it, which
    /// nobody could say here.
    public boolean addable(EntityModel model, EntityModel.Inline inline) {
        var child = child(inline);
        return basis.registry().within(child).stream()
                .allMatch(owner ->
                        FlatAttributes.of(owner)
                                .filter(Attribute.ToMany.class::isInstance)
                                .map(Attribute.ToMany.class::cast)
                                .filter(list -> list.target().equals(child.type()))
                                .filter(list ->
                                        !owner.name().equals(model.name())
                                                || !list.path().equals(inline.path()))
                                .noneMatch(list -> demanded(owner, list)));
    }

    /// Whether a row of the list has to stand in it, by a key that only the list writes.
    private boolean demanded(EntityModel owner, Attribute.ToMany list) {
        return list.mappedBy().isEmpty()
                && basis.factory()
                                .unwrap(SessionFactoryImplementor.class)
                                .getMappingMetamodel()
                                .getEntityDescriptor(owner.type())
                                .findByPath(list.path())
                        instanceof PluralAttributeMapping mapping
                && mapping.getCollectionDescriptor().isOneToMany()
                && !mapping.getKeyDescriptor().getSelectable(0).isNullable();
    }

    private Set<String> ofInlines(EntityModel model, Actor actor) {
        var operations = new LinkedHashSet<String>();
        for (var inline : model.inlines()) {
            Stream.of(Permission.ADD, Permission.CHANGE, Permission.DELETE)
                    .filter(operation -> basis.gate().may(actor, child(inline), operation))
                    .filter(operation ->
                            !operation.equals(Permission.ADD) || addable(model, inline))
                    .forEach(operation -> operations.add(inline.path() + ":" + operation));
        }
        return operations;
    }
}
