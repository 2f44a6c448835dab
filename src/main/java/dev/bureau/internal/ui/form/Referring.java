package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A relation to one by which rows of another entity refer to a row, while the row's own entity has
/// no attribute for them.
///
/// @param target the entity that has the relation
/// @param path of the relation
record Referring(EntityModel target, String path) {

    /// Of how many relations a form counts the rows: some entities are referred to from everywhere.
    private static final int MOST = 20;

    /// The relations that the actor may ask the lists for.
    static List<Referring> to(Place place, Snapshot row) {
        var desk = place.desk();
        return desk.registry().all().stream()
                .filter(target -> desk.store().may(desk.actor(), target, Permission.VIEW))
                .flatMap(target -> relations(place, target))
                .filter(relation -> relation.address(place, row).isPresent())
                .limit(MOST)
                .toList();
    }

    private static Stream<Referring> relations(Place place, EntityModel target) {
        return FlatAttributes.of(target)
                .filter(attribute -> leads(attribute, place.model()))
                .map(Attribute::path)
                .filter(path -> target.field(path).filter(field -> !field.hidden()).isPresent())
                .filter(path -> !inherited(place, target, path) && !answered(place, target, path))
                .map(path -> new Referring(target, path));
    }

    private static boolean leads(Attribute attribute, EntityModel model) {
        return attribute instanceof Attribute.ToOne one
                && one.mappedBy().isEmpty()
                && one.target().isAssignableFrom(model.type());
    }

    /// Whether the list of an entity that it extends has those rows too.
    private static boolean inherited(Place place, EntityModel target, String path) {
        return place.desk().registry().ancestry(target).stream()
                .skip(1)
                .anyMatch(up -> up.schema().attribute(path).isPresent());
    }

    /// Whether the row's own entity has an attribute for them.
    private static boolean answered(Place place, EntityModel target, String path) {
        return FlatAttributes.of(place.model())
                .anyMatch(attribute ->
                        switch (attribute) {
                            case Attribute.ToMany many ->
                                    many.target().isAssignableFrom(target.type())
                                            && many.mappedBy().equals(Optional.of(path));
                            case Attribute.ToOne one ->
                                    one.target().isAssignableFrom(target.type())
                                            && one.mappedBy().equals(Optional.of(path));
                            default -> false;
                        });
    }

    /// The list of the rows; empty if the actor cannot ask for it.
    Optional<String> address(Place place, Snapshot row) {
        return FilteredList.of(place, target, path, row.id());
    }

    /// What the rows are called, by the relation too where that says more than the row's entity.
    String words(Place place) {
        var desk = place.desk();
        var rows = desk.plural(target);
        return target.field(path)
                .map(field -> desk.labels().field(target, field, desk.locale()))
                .filter(name -> !name.equalsIgnoreCase(desk.singular(place.model())))
                .map(name -> rows + " (" + name + ")")
                .orElse(rows);
    }

    /// Counts the rows beside the page.
    void count(Place place, Snapshot row, Component component, Consumer<Count> show) {
        var is = new Compare(path, Operator.IS, row.id());
        var query = ListQuery.ALL.withFilter(new Condition.And(List.of(is)));
        Counts.fetch(place.desk(), component, target, query, show);
    }
}
