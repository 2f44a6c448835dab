package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Models in the ways they are looked up.
///
/// @param listed those that have pages, in the order of the sidebar
/// @param models all of them
/// @param within by the class of children: the models whose lists alone tie them to a parent
/// @param units the models of each persistence unit, if there are several
record Shelf(
        List<EntityModel> listed,
        List<EntityModel> models,
        Map<String, EntityModel> bySlug,
        Map<String, EntityModel> byName,
        Map<Class<?>, EntityModel> byType,
        Map<Class<?>, List<EntityModel>> within,
        Map<String, Shelf> units) {

    static Shelf of(List<EntityModel> listed, List<EntityModel> models) {
        return of(listed, models, Map.of());
    }

    /// Those of several persistence units together.
    ///
    /// @param order that of the sidebar
    static Shelf of(Map<String, Shelf> units, Comparator<EntityModel> order) {
        return of(
                units.values().stream().flatMap(it -> it.listed.stream()).sorted(order).toList(),
                units.values().stream().flatMap(it -> it.models.stream()).toList(),
                units);
    }

    private static Shelf of(
            List<EntityModel> listed, List<EntityModel> models, Map<String, Shelf> units) {
        return new Shelf(
                List.copyOf(listed),
                List.copyOf(models),
                index(listed, EntityModel::slug),
                index(models, EntityModel::name),
                index(models, EntityModel::type),
                within(models),
                Map.copyOf(units));
    }

    Shelf unit(String name) {
        return units.getOrDefault(name, this);
    }

    private static Map<Class<?>, List<EntityModel>> within(List<EntityModel> models) {
        var within = new HashMap<Class<?>, List<EntityModel>>();
        for (var model : models) {
            FlatAttributes.of(model)
                    .flatMap(attribute -> tied(attribute).stream())
                    .distinct()
                    .forEach(child ->
                            within.computeIfAbsent(child, type -> new ArrayList<>()).add(model));
        }
        return within;
    }

    /// The class of those whose only tie to a parent the attribute is.
    private static Optional<Class<?>> tied(Attribute attribute) {
        return attribute instanceof Attribute.ToMany many
                        && many.owned()
                        && many.exclusive()
                        && many.mappedBy().isEmpty()
                ? Optional.of(many.target())
                : Optional.empty();
    }

    /// The first of each key, as the order has them.
    private static <K> Map<K, EntityModel> index(
            List<EntityModel> models, Function<EntityModel, K> key) {
        var index = new HashMap<K, EntityModel>();
        models.forEach(model -> index.putIfAbsent(key.apply(model), model));
        return index;
    }
}
