package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.key.KeyFilling;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Filled;
import dev.bureau.schema.MappedTables;
import dev.bureau.schema.Traits;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.PropertyValueException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicType;
import org.jspecify.annotations.Nullable;

/// Stores new rows with what nobody typed: the defaults of columns, and what the application fills
/// in while a row is stored.
final class NewRows {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;
    private final SessionFactoryImplementor factory;

    NewRows(Desk desk, Actor actor, Findings findings) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
        factory = desk.basis().factory().unwrap(SessionFactoryImplementor.class);
    }

    /// Asks the database for what it would take for values that are missing but required, since
    /// Hibernate tells it to store none.
    void fill(RowPlan plan) {
        for (var field : plan.model().fields()) {
            var traits = field.attribute().traits();
            if (plan.kind() == Edit.Kind.ADD
                    && traits.filled() == Filled.YES
                    && traits.required()
                    && !traits.generated()
                    && desk.properties().proxy(plan.entity(), field.path()) == null) {
                desk.properties().set(plan.entity(), field.path(), preset(plan.model(), traits));
            }
        }
    }

    /// Stores the rows, and notes what is still missing then.
    void persist(List<RowPlan> plans) {
        try {
            plans.forEach(this::persist);
            askAgain(plans);
        } catch (PropertyValueException missing) {
            askAgain(plans);
            if (findings.violations().isEmpty()) {
                throw missing;
            }
        }
    }

    /// The key of a row may follow that of its parent, which was stored before.
    private void persist(RowPlan plan) {
        new KeyFilling(desk.properties()).fill(plan.model(), plan.entity());
        desk.basis().entities().persist(plan.entity());
    }

    private void askAgain(List<RowPlan> plans) {
        var requirements = new Requirements(desk, findings);
        var checks = new BeanChecks(desk, actor, findings);
        for (var plan : plans) {
            if (plan.model().fields().stream().anyMatch(field -> Asked.later(plan, field))) {
                checks.checkAgain(plan);
                requirements.stillRequired(plan);
            }
        }
    }

    /// The expression is the mapping's own.
    private @Nullable Object preset(EntityModel model, Traits traits) {
        var type = type(model, traits.path());
        var expression = MappedTables.of(factory, model.type()).defaultOf(traits.path());
        if (type.isEmpty() || expression.isEmpty()) {
            return null;
        }
        var dual = factory.getJdbcServices().getDialect().getFromDualForSelectOnly();
        var query =
                desk.basis()
                        .entities()
                        .createNativeQuery("select " + expression.get() + " as preset" + dual);
        query.unwrap(NativeQuery.class).addScalar("preset", type.get());
        return query.setFlushMode(FlushModeType.COMMIT).getSingleResult();
    }

    private Optional<BasicType<?>> type(EntityModel model, String path) {
        var part = factory.getMappingMetamodel().getEntityDescriptor(model.type()).findByPath(path);
        var column = part == null ? null : part.asBasicValuedModelPart();
        return column != null && column.getJdbcMapping() instanceof BasicType<?> type
                ? Optional.of(type)
                : Optional.empty();
    }
}
