package dev.bureau.internal.data.write;

import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.value.ValueRefused;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/// Brings rows together and takes them apart, on both sides of a relation to many: only the side
/// that owns it is stored, the other one is what the application may look at.
public final class Sides {

    private final Desk desk;

    public Sides(Desk desk) {
        this.desk = desk;
    }

    void join(RowPlan plan, Attribute.ToMany relation, Object row) {
        var owner = plan.entity();
        var back = back(relation);
        try {
            held(owner, relation).add(key(plan.model(), relation, row), row);
        } catch (ValueRefused refused) {
            throw refused;
        } catch (RuntimeException unhashed) {
            if (!(back instanceof Attribute.ToOne)) {
                throw ValueRefused.by(unhashed);
            }
            // a hash of the key that the row has yet to get: its own relation is what is stored
        }
        switch (back) {
            case Attribute.ToOne one -> desk.properties().set(row, one.path(), owner);
            case Attribute.ToMany many -> held(row, many).add(null, owner);
            case Attribute.Elements places -> held(row, places).add(null, owner);
            case null, default -> {}
        }
    }

    /// Takes a row out of a relation; it stays, without a parent.
    void part(RowPlan plan, Attribute.ToMany relation, Object row) {
        leave(plan, relation, row);
        switch (back(relation)) {
            case Attribute.ToOne one -> desk.properties().set(row, one.path(), null);
            case Attribute.ToMany many -> held(row, many).remove(plan.entity());
            case Attribute.Elements places -> held(row, places).remove(plan.entity());
            case null, default -> {}
        }
    }

    /// Takes a row out that is deleted.
    void leave(RowPlan plan, Attribute.ToMany relation, Object row) {
        held(plan.entity(), relation).remove(row);
    }

    /// Takes a row that is to be deleted out of what loaded rows hold of it, as far as its own
    /// relations tell: Hibernate would miss it there, or bring it back.
    public void forget(EntityModel model, Object entity) {
        FlatAttributes.of(model)
                .forEach(attribute -> {
                    if (attribute instanceof Attribute.ToOne one && one.mappedBy().isEmpty()) {
                        var related = desk.properties().proxy(entity, one.path());
                        if (related != null && Hibernate.isInitialized(related)) {
                            forget(entity, one, related);
                        }
                    }
                });
    }

    private void forget(Object entity, Attribute.ToOne relation, Object related) {
        desk.basis().registry().byType(Hibernate.getClass(related)).stream()
                .flatMap(model -> FlatAttributes.of(model))
                .forEach(attribute -> {
                    switch (attribute) {
                        case Attribute.ToOne one
                                when answers(one.mappedBy(), one.target(), relation, entity) ->
                                clear(related, one, entity);
                        case Attribute.ToMany many
                                when answers(many.mappedBy(), many.target(), relation, entity) -> {
                            var members = held(related, many);
                            if (Hibernate.isInitialized(members.get())) {
                                members.remove(entity);
                            }
                        }
                        default -> {}
                    }
                });
    }

    private static boolean answers(
            Optional<String> mappedBy, Class<?> target, Attribute relation, Object entity) {
        return mappedBy.equals(Optional.of(relation.path())) && target.isInstance(entity);
    }

    @SuppressWarnings("ReferenceEquality")
    private void clear(Object related, Attribute.ToOne inverse, Object entity) {
        if (desk.properties().get(related, inverse.path()) == entity) {
            desk.properties().set(related, inverse.path(), null);
        }
    }

    private Held held(Object entity, Attribute relation) {
        return new Held(desk.properties(), entity, relation);
    }

    private @Nullable Attribute back(Attribute.ToMany relation) {
        return relation.mappedBy()
                .flatMap(path ->
                        desk.basis()
                                .registry()
                                .byType(relation.target())
                                .flatMap(target -> target.schema().attribute(path)))
                .orElse(null);
    }

    /// What a row stands under in a map whose key is one of its attributes.
    private @Nullable Object key(EntityModel model, Attribute.ToMany relation, Object row) {
        if (!java.util.Map.class.isAssignableFrom(relation.traits().javaType())) {
            return null;
        }
        PluralAttributeMapping mapping = desk.elements().mapping(model, relation.path());
        var property = mapping.getIndexMetadata().getIndexPropertyName();
        return property == null ? desk.properties().id(row) : desk.properties().get(row, property);
    }
}
