package dev.bureau.internal.data.gate;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.OwnFilter;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A dotted path that the models know: the relations it leads over and the field at its end.
///
/// @param hops the relations, in order
/// @param owner the model that the field belongs to
public record Route(List<Hop> hops, EntityModel owner, Field field) {

    public Route {
        hops = List.copyOf(hops);
    }

    /// A relation on the way.
    ///
    /// @param from the model that has it
    /// @param attribute what the mapping says of it
    /// @param field how it is shown; empty for children edited in an inline
    /// @param target the model of the rows behind it
    public record Hop(
            EntityModel from, Attribute attribute, Optional<Field> field, EntityModel target) {

        public boolean many() {
            return attribute instanceof Attribute.ToMany;
        }
    }

    /// The relation at the end as a further hop.
    public Hop last(EntityModel target) {
        return new Hop(owner, field.attribute(), Optional.of(field), target);
    }

    /// The route that goes on from the relation at the end.
    public Route then(EntityModel target, Route further) {
        var all = new ArrayList<>(hops);
        all.add(last(target));
        all.addAll(further.hops());
        return new Route(all, further.owner(), further.field());
    }

    /// The dotted path from the row where it begins.
    public String path() {
        return Stream.concat(
                        hops.stream().map(hop -> hop.attribute().path()), Stream.of(field.path()))
                .collect(Collectors.joining("."));
    }

    /// The conditions written in code that it ends at; empty where it ends at an attribute.
    public Optional<OwnFilter> own() {
        return owner.field(field.path()).isPresent()
                ? Optional.empty()
                : owner.ownFilter(field.path()).flatMap(EntityModel.Filter::own);
    }

    /// Whether one row may have several values.
    public boolean many() {
        return field.attribute() instanceof Attribute.ToMany
                || field.attribute() instanceof Attribute.Elements
                || hops.stream().anyMatch(Hop::many);
    }
}
