package dev.bureau.internal.data.picture;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.IdentifierGenerationException;
import org.hibernate.id.IdentifierGeneratorHelper;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.persister.entity.EntityPersister;

/// Says before anybody types why rows of an entity can hardly be added here.
public final class Obstacles {

    private final Basis basis;
    private final SessionFactoryImplementor factory;

    public Obstacles(Basis basis) {
        this.basis = basis;
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    /// Why none can even be begun; empty if one can.
    public Optional<String> of(EntityModel model, Locale locale) {
        return new Properties(basis.factory()).creates(model.type())
                ? Optional.empty()
                : Optional.of(basis.texts().get("store.unmade", locale));
    }

    /// @param blank the row as it would be begun
    public Optional<String> of(EntityModel model, Snapshot blank, Locale locale) {
        return keyless(model)
                ? Optional.of(basis.texts().get("store.keyless", locale))
                : model.fields().stream()
                        .filter(field -> unchosen(field, blank))
                        .map(field -> basis.labels().field(model, field, locale))
                        .map(name -> basis.texts().get("store.any", locale, name))
                        .findFirst();
    }

    /// Whether it is a relation to rows of any entity that the row cannot be without, and that
    /// nothing has filled.
    private static boolean unchosen(Field field, Snapshot blank) {
        var rows = blank.values().getOrDefault(field.path(), List.of());
        return field.attribute() instanceof Attribute.AnyRelation any
                && !any.many()
                && any.traits().required()
                && !blank.writable().contains(field.path())
                && (rows == null || rows.equals(List.of()));
    }

    /// Whether the mapping counts keys of a class that does not count, as it does where a generic
    /// superclass leaves the class open.
    public boolean keyless(EntityModel model) {
        var mapping = factory.getMappingMetamodel().getEntityDescriptor(model.type());
        return counted(mapping) && !counts(mapping.getIdentifierType().getReturnedClass());
    }

    private static boolean counted(EntityPersister mapping) {
        return mapping.getGenerator() instanceof SequenceStyleGenerator
                || mapping.getGenerator() instanceof TableGenerator;
    }

    private static boolean counts(Class<?> key) {
        try {
            return IdentifierGeneratorHelper.getIntegralDataTypeHolder(key) != null;
        } catch (IdentifierGenerationException none) {
            return false;
        }
    }
}
