package dev.bureau.internal.data;

import java.util.List;

/// What the store works with in each persistence unit, the main one first.
record Bases(List<Basis> all) {

    Bases {
        all = List.copyOf(all);
    }

    /// That of the unit which has the entity; the main one's if none has.
    Basis of(String entity) {
        return all.stream()
                .filter(basis -> basis.registry().byName(entity).isPresent())
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
