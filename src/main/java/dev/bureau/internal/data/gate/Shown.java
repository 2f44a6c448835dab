package dev.bureau.internal.data.gate;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Sorting;
import java.util.List;
import java.util.Optional;

/// The columns that a list can have: those of its model, and every attribute that one row has one
/// value of, over relations too.
public record Shown(Paths paths) {

    /// Those that are shown at first, as far as the actor may read them.
    public List<Column> first(EntityModel model, Actor actor) {
        return model.columns().stream()
                .filter(column -> !column.options().hidden())
                .filter(column -> readable(model, column, actor))
                .toList();
    }

    /// Those of the names that there are and that the actor may read.
    public List<Column> named(EntityModel model, List<String> names, Actor actor) {
        return names.stream()
                .distinct()
                .flatMap(name -> named(model, name, actor).stream())
                .toList();
    }

    private Optional<Column> named(EntityModel model, String name, Actor actor) {
        return model.column(name)
                .filter(column -> readable(model, column, actor))
                .or(() -> attribute(model, name, actor));
    }

    private boolean readable(EntityModel model, Column column, Actor actor) {
        return switch (column) {
            case Column.Computed computed -> true;
            case Column.Property property ->
                    paths.readable(model, property.name(), actor).isPresent();
        };
    }

    private Optional<Column> attribute(EntityModel model, String name, Actor actor) {
        return paths.readable(model, name, actor)
                .filter(route -> !route.many())
                .map(route ->
                        new Column.Property(
                                name,
                                route.owner().name(),
                                route.field(),
                                Sorting.possible(route.field().attribute())));
    }
}
