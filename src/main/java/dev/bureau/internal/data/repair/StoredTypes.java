package dev.bureau.internal.data.repair;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.model.EntityModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks the database of which entity of a hierarchy rows are that Hibernate cannot load. To be
/// asked outside of transactions.
public final class StoredTypes {

    private final Basis basis;
    private final RowTypes types;

    public StoredTypes(Basis basis) {
        this.basis = basis;
        types = new RowTypes(basis.registry());
    }

    /// The entity that the row is of; the model itself as far as nobody can tell.
    public EntityModel of(EntityModel model, String id) {
        return place(model, id)
                .flatMap(at -> basis.registry().byName(types.name(model, at)))
                .orElse(model);
    }

    /// Whether the row is there, but of no entity that anybody knows.
    boolean untold(EntityModel model, String id) {
        return place(model, id).filter(at -> at == types.kinds(model).size()).isPresent();
    }

    private Optional<Integer> place(EntityModel model, String id) {
        var key = basis.ids().read(model, id);
        return key.isEmpty() || basis.registry().family(model).size() < 2
                ? Optional.empty()
                : Optional.ofNullable(basis.reading().execute(status -> place(model, key.get())));
    }

    private @Nullable Integer place(EntityModel model, Key key) {
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Integer.class);
        var row = query.from(model.type());
        query.select(types.place(model, row, cb)).where(basis.ids().is(model, row, key, cb));
        return basis.entities().createQuery(query).getResultStream().findFirst().orElse(null);
    }
}
