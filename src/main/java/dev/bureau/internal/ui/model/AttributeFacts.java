package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the mapping says of each attribute of an entity, how it is shown, and where.
final class AttributeFacts {

    private static final List<String> COLUMNS =
            List.of("attribute", "type", "database", "rules", "shown", "places");

    private final Desk desk;
    private final EntityModel model;

    AttributeFacts(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
    }

    Component table() {
        var table =
                new FactTable(
                        desk.text("model.attributes"),
                        COLUMNS.stream().map(key -> desk.text("model.column." + key)).toList());
        model.fields().forEach(field -> table.row(row(field)));
        return table;
    }

    private List<Component> row(Field field) {
        var attribute = field.attribute();
        var name =
                new Div(
                        new Span(desk.labels().field(model, field, desk.locale())),
                        new Code(field.path()));
        name.addClassName("bureau-model-name");
        var kind = attribute.getClass().getSimpleName();
        var type = attribute.traits().javaType().getSimpleName();
        return List.of(
                name,
                FactTable.code(kind.equals(type) ? List.of(type) : List.of(type, kind)),
                FactTable.code(attribute.traits().origin().columns()),
                new Span(String.join(", ", Rules.of(desk, field))),
                shown(field),
                new Span(places(field).collect(Collectors.joining(", "))));
    }

    private Component shown(Field field) {
        var shown = new Div(new Code(field.type().getClass().getSimpleName()));
        model.reasons().stream()
                .filter(reason -> reason.path().equals(field.path()))
                .map(reason -> new Span(reason.words(desk.texts(), desk.locale())))
                .peek(words -> words.addClassName("bureau-muted"))
                .forEach(shown::add);
        shown.addClassName("bureau-model-name");
        return shown;
    }

    private Stream<String> places(Field field) {
        var path = field.path();
        var places = new ArrayList<String>();
        add(places, "label", model.labelPaths().contains(path));
        add(places, "columns", model.columns().stream().map(Column::name).toList().contains(path));
        add(
                places,
                "filters",
                model.filters().stream().anyMatch(filter -> filter.path().equals(path)));
        add(places, "search", model.search().contains(path));
        add(
                places,
                "form",
                model.sections().stream().anyMatch(section -> section.paths().contains(path)));
        return places.stream();
    }

    private void add(List<String> places, String topic, boolean there) {
        if (there) {
            places.add(desk.text("model.topic." + topic));
        }
    }
}
