package dev.bureau.internal.model;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// The hooks of an entity together with those of everything that it extends: what one of them
/// refuses is refused, and all are told.
///
/// @param type the entity
/// @param admins from the most general to the entity's own
record InheritedAdmin(Class<Object> type, List<EntityAdmin<Object>> admins)
        implements EntityAdmin<Object> {

    InheritedAdmin {
        admins = List.copyOf(admins);
    }

    @SuppressWarnings(
            "unchecked") // each admin is only handed rows of the entity, which extends its
    static EntityAdmin<?> of(Class<?> type, List<AdminSource<?>> sources) {
        if (sources.size() == 1 && sources.getFirst().type().equals(type)) {
            return sources.getFirst().admin();
        }
        return new InheritedAdmin(
                (Class<Object>) type,
                sources.stream().map(source -> (EntityAdmin<Object>) source.admin()).toList());
    }

    @Override
    public PredicateSpecification<Object> visibleTo(Actor actor) {
        return PredicateSpecification.allOf(
                admins.stream().map(admin -> admin.visibleTo(actor)).toList());
    }

    @Override
    public boolean allows(Actor actor, String operation, Object entity) {
        return admins.stream().allMatch(admin -> admin.allows(actor, operation, entity));
    }

    @Override
    public void initialValues(Object entity, Actor actor) {
        admins.forEach(admin -> admin.initialValues(entity, actor));
    }

    @Override
    public boolean copies(Actor actor) {
        return admins.stream().anyMatch(admin -> admin.copies(actor));
    }

    /// The nearest that there is.
    @Override
    public Optional<URI> page(Object entity) {
        return admins.reversed().stream().flatMap(admin -> admin.page(entity).stream()).findFirst();
    }

    @Override
    public void beforeSave(Object entity, Actor actor) {
        admins.forEach(admin -> admin.beforeSave(entity, actor));
    }

    @Override
    public void afterSave(Object entity, Actor actor) {
        admins.forEach(admin -> admin.afterSave(entity, actor));
    }

    @Override
    public void beforeDelete(Object entity, Actor actor) {
        admins.forEach(admin -> admin.beforeDelete(entity, actor));
    }
}
