package dev.bureau.internal.data.write;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.relation.Places;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// Keeps the ranks of rows in the ordered lists of others while the rows are written by themselves.
public final class Ranks {

    private final Basis basis;
    private final Places places;
    private final List<Places.Before> before = new ArrayList<>();

    public Ranks(Basis basis) {
        this.basis = basis;
        places =
                new Places(
                        basis.entities(), basis.factory().unwrap(SessionFactoryImplementor.class));
    }

    /// Notes where a row stands that is to be stored, and which places its own lists lack.
    void note(RowPlan plan) {
        if (plan.kind() == Edit.Kind.CHANGE) {
            plan.children().keySet().stream()
                    .map(EntityModel.Inline::attribute)
                    .filter(list -> list.order().stored() && list.mappedBy().isPresent())
                    .map(list -> new Places.Ordered(plan.model().type(), list.path()))
                    .forEach(list -> places.fill(list, plan.entity()));
        }
        var adding = plan.kind() == Edit.Kind.ADD;
        var lists =
                relations(plan.model())
                        .filter(relation ->
                                adding
                                        || plan.values().keySet().stream()
                                                .anyMatch(it -> it.path().equals(relation.path())))
                        .flatMap(relation -> lists(plan.model(), relation))
                        .toList();
        before.addAll(places.look(plan.entity(), !adding, lists));
    }

    /// Notes where a row stands that is to be deleted.
    public void note(EntityModel model, Object row) {
        var lists = relations(model).flatMap(relation -> lists(model, relation)).toList();
        before.addAll(places.look(row, true, lists));
    }

    /// Whether rows may come into ordered lists of others, or leave them.
    boolean noted() {
        return !before.isEmpty();
    }

    /// Gives the stored rows their places.
    void settle() {
        before.forEach(places::settle);
    }

    /// Closes the gaps that the deleted rows left.
    public void close() {
        before.forEach(places::closed);
    }

    private static Stream<Attribute.ToOne> relations(EntityModel model) {
        return FlatAttributes.of(model)
                .filter(Attribute.ToOne.class::isInstance)
                .map(Attribute.ToOne.class::cast);
    }

    private Stream<Places.Ordered> lists(EntityModel model, Attribute.ToOne relation) {
        return basis.registry().byType(relation.target()).stream()
                .flatMap(owner ->
                        FlatAttributes.of(owner)
                                .filter(Attribute.ToMany.class::isInstance)
                                .map(Attribute.ToMany.class::cast)
                                .filter(list -> list.order().stored())
                                .filter(list -> list.target().isAssignableFrom(model.type()))
                                .filter(list ->
                                        list.mappedBy().equals(Optional.of(relation.path())))
                                .map(list -> new Places.Ordered(owner.type(), list.path())));
    }
}
