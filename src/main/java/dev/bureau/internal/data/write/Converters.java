package dev.bureau.internal.data.write;

import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.model.Field;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.JdbcMappingContainer;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;

/// Asks the application's converters, which Hibernate calls without a value too.
final class Converters {

    private Converters() {}

    /// Whether an attribute without a value cannot be stored, because its converter does not expect
    /// that.
    static boolean refuseNothing(Desk desk, RowPlan plan, Field field) {
        var factory = desk.basis().factory().unwrap(SessionFactoryImplementor.class);
        var type = factory.getMappingMetamodel().getEntityDescriptor(plan.model().type());
        return Optional.ofNullable(type.findByPath(field.path()))
                .map(part -> part.asBasicValuedModelPart())
                .map(JdbcMappingContainer::getSingleJdbcMapping)
                .map(JdbcMapping::getValueConverter)
                .filter(Converters::refusesNothing)
                .isPresent();
    }

    private static boolean refusesNothing(BasicValueConverter<?, ?> converter) {
        try {
            converter.toRelationalValue(null);
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }
}
