package dev.bureau.internal.data.repair;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.repair.Mending.Patient;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows that Hibernate may load together with others: those that their relations lead to.
final class Surroundings {

    private static final int STEPS = 2;

    private final Basis basis;

    Surroundings(Basis basis) {
        this.basis = basis;
    }

    /// The rows themselves, and those around them that are no more than two relations away.
    List<Patient> of(List<Patient> rows) {
        var all = new ArrayList<>(rows);
        var known = new HashSet<String>();
        rows.forEach(row -> known.add(name(row)));
        var last = rows;
        for (var step = 0; step < STEPS; step++) {
            last =
                    last.stream()
                            .flatMap(this::targets)
                            .filter(target -> known.add(name(target)))
                            .toList();
            all.addAll(last);
        }
        return all;
    }

    private static String name(Patient row) {
        return row.model().name() + " " + row.id();
    }

    private Stream<Patient> targets(Patient row) {
        return relations(row.model().schema().attributes())
                .flatMap(relation -> target(row, relation).stream());
    }

    private static Stream<Attribute.ToOne> relations(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute ->
                        switch (attribute) {
                            case Attribute.Embedded embedded -> relations(embedded.attributes());
                            case Attribute.ToOne toOne -> Stream.of(toOne);
                            default -> Stream.of();
                        });
    }

    private Optional<Patient> target(Patient row, Attribute.ToOne relation) {
        return basis.registry()
                .byType(relation.target())
                .flatMap(target ->
                        id(row, relation, target)
                                .map(id -> new Patient(target, id, path -> Optional.empty())));
    }

    private Optional<String> id(Patient row, Attribute.ToOne relation, EntityModel target) {
        var key = basis.ids().read(row.model(), row.id());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Object[].class);
        var from = query.from(row.model().type());
        var join = Joins.join(from, relation.path(), JoinType.INNER);
        var parts = basis.ids().expressions(target, join).toArray(Selection<?>[]::new);
        query.select(cb.array(parts)).where(basis.ids().is(row.model(), from, key.get(), cb));
        return Optional.ofNullable(
                basis.reading()
                        .execute(status ->
                                basis.entities()
                                        .createQuery(query)
                                        .getResultStream()
                                        .map(found ->
                                                basis.ids().write(target, Arrays.asList(found)))
                                        .findFirst()
                                        .orElse(null)));
    }
}
