package dev.bureau.internal.data.write;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;

/// Tells which attributes the database computes whenever a row is read: they may change though
/// nobody changes the row.
final class Computed {

    private final SessionFactoryImplementor factory;

    Computed(Basis basis) {
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    boolean is(EntityModel model, Attribute attribute) {
        var part =
                factory.getMappingMetamodel()
                        .getEntityDescriptor(model.type())
                        .findByPath(attribute.path());
        var formula = new AtomicBoolean();
        if (part != null && !(part instanceof PluralAttributeMapping)) {
            part.forEachSelectable((at, column) -> {
                if (column.isFormula()) {
                    formula.set(true);
                }
            });
        }
        return formula.get();
    }
}
