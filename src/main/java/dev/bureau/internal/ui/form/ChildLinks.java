package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a child of an inline leads: to its own form, and to each list of rows that belong to it,
/// with their number. The numbers of all children are asked together.
final class ChildLinks {

    private final Place place;
    private final Map<String, Map<Attribute.ToMany, Map<String, Long>>> counts = new HashMap<>();

    ChildLinks(Place place, List<Snapshot> children) {
        this.place = place;
        children.stream()
                .map(Snapshot::entity)
                .distinct()
                .forEach(entity ->
                        counts.put(
                                entity,
                                counts(
                                        model(entity),
                                        children.stream()
                                                .filter(one -> one.entity().equals(entity))
                                                .map(Snapshot::id)
                                                .toList())));
    }

    private EntityModel model(String entity) {
        return place.desk().registry().byName(entity).orElse(place.model());
    }

    private Map<Attribute.ToMany, Map<String, Long>> counts(EntityModel model, List<String> ids) {
        var desk = place.desk();
        var found = new LinkedHashMap<Attribute.ToMany, Map<String, Long>>();
        for (var attribute : FlatAttributes.of(model).toList()) {
            if (attribute instanceof Attribute.ToMany many && many.children()) {
                place.target(many)
                        .filter(target -> desk.store().may(desk.actor(), target, Permission.VIEW))
                        .ifPresent(target ->
                                found.put(
                                        many,
                                        desk.store()
                                                .counts(model, many.path(), ids, desk.actor())));
            }
        }
        return found;
    }

    /// The links to what belongs to one child; empty if there is nothing.
    Optional<Component> of(Snapshot child) {
        var model = model(child.entity());
        var links = new ArrayList<Link>();
        counts.getOrDefault(child.entity(), Map.of())
                .forEach((many, tallies) -> {
                    var count = tallies.getOrDefault(child.id(), 0L);
                    if (count > 0) {
                        link(model, many, child, count).ifPresent(links::add);
                    }
                });
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var box = new Div();
        box.addClassName("bureau-child-links");
        links.forEach(box::add);
        return Optional.of(box);
    }

    private Optional<Link> link(
            EntityModel model, Attribute.ToMany many, Snapshot child, long count) {
        return place.target(many)
                .flatMap(target ->
                        many.mappedBy()
                                .flatMap(back -> FilteredList.of(place, target, back, child.id()))
                                .or(() -> form(model, child))
                                .map(path -> new Link(path, place.desk().counted(target, count))));
    }

    private Optional<String> form(EntityModel model, Snapshot child) {
        var desk = place.desk();
        return desk.registry()
                .home(model)
                .filter(home -> desk.store().may(desk.actor(), home, Permission.VIEW))
                .map(home -> Paths.form(home, child.id()));
    }

    /// The link to the child's own form; empty if it has none.
    Optional<Component> own(Snapshot child) {
        return form(model(child.entity()), child).map(path -> own(path, child));
    }

    private Link own(String path, Snapshot child) {
        var link = new Link(path, Icons.of("external-link"));
        link.addClassName("bureau-child-open");
        var words = place.text("form.open", child.label());
        link.getElement().setAttribute("aria-label", words);
        link.setTitle(words);
        return link;
    }
}
