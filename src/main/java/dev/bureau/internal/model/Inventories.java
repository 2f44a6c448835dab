package dev.bureau.internal.model;

import dev.bureau.internal.unit.PersistenceUnit;
import dev.bureau.internal.unit.PersistenceUnits;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.SchemaReader;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Takes the inventory of each persistence unit. An entity whose name another unit has too is
/// called after its unit: `billing.Customer`.
final class Inventories {

    private final Optional<Validator> validator;
    private final HintSource hints;
    private final Crew crew;
    private final Set<String> names = new HashSet<>();

    /// @param validator whose constraints are read; empty for the default one
    Inventories(Optional<Validator> validator, HintSource hints, Crew crew) {
        this.validator = validator;
        this.hints = hints;
        this.crew = crew;
    }

    /// The inventories by unit, the main one first. Admins of what is no entity anywhere count as
    /// the main unit's.
    Map<String, Inventory> of(PersistenceUnits units, List<AdminSource<?>> admins) {
        var schemas = new LinkedHashMap<String, List<EntitySchema>>();
        var known = new LinkedHashMap<String, Hints>();
        for (var unit : units.all()) {
            var asked = crew.begin(() -> hints.of(unit));
            var mapped = schemas(unit);
            var told = asked.get();
            schemas.put(unit.name(), mapped.stream().map(each -> Fitting.of(each, told)).toList());
            known.put(unit.name(), told);
        }
        var inventories = new LinkedHashMap<String, Inventory>();
        var homeless = new ArrayList<>(admins);
        schemas.values().forEach(there -> homeless.removeAll(of(there, admins)));
        schemas.forEach((unit, there) -> {
            var local = new ArrayList<AdminSource<?>>(of(there, admins));
            if (inventories.isEmpty()) {
                local.addAll(homeless);
            }
            inventories.put(
                    unit, new Inventory(there, local, known.getOrDefault(unit, Hints.NONE)));
        });
        return inventories;
    }

    private List<EntitySchema> schemas(PersistenceUnit unit) {
        var read =
                validator
                        .map(known ->
                                crew.each(
                                        SchemaReader.readers(unit.factory(), known), Supplier::get))
                        .orElseGet(() -> SchemaReader.read(unit.factory()));
        return read.stream()
                .map(schema ->
                        names.add(schema.name())
                                ? schema
                                : schema.named(unit.name() + "." + schema.name()))
                .toList();
    }

    private static List<AdminSource<?>> of(
            List<EntitySchema> schemas, List<AdminSource<?>> admins) {
        return admins.stream()
                .filter(admin ->
                        schemas.stream()
                                .anyMatch(schema -> admin.type().isAssignableFrom(schema.type())))
                .toList();
    }
}
