package dev.bureau.internal.data.basis;

import java.util.List;

/// What the store works with in each persistence unit, the main one first.
public record Bases(List<Basis> all) {

    public Bases {
        all = List.copyOf(all);
    }

    /// That of the unit which has the entity; the main one's if none has.
    public Basis of(String entity) {
        return all.stream()
                .filter(basis -> basis.registry().byName(entity).isPresent())
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
