package dev.bureau.internal.model;

import java.util.List;

/// What the list and the form of an entity are made from, for comparisons.
final class Facts {

    private Facts() {}

    static List<Object> of(EntityModel model) {
        return List.of(
                model.name(),
                model.slug(),
                model.names(),
                model.group(),
                model.icon(),
                model.labelPaths(),
                model.columns().stream().map(Column::name).toList(),
                model.filters().stream().map(EntityModel.Filter::path).toList(),
                model.search(),
                model.orders(),
                model.pageSize(),
                model.sections(),
                model.inlines(),
                model.fields().stream()
                        .map(field ->
                                List.of(
                                        field.path(),
                                        field.secret(),
                                        field.type().getClass(),
                                        field.prefilledFrom()))
                        .toList());
    }

    static List<List<Object>> of(Registry registry) {
        return registry.all().stream().map(Facts::of).toList();
    }
}
