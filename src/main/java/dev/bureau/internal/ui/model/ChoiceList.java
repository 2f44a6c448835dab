package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Reason;
import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.internal.ui.parts.Desk;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was chosen for an entity, or declared, topic by topic, with the reason of what was chosen.
final class ChoiceList extends DescriptionList {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient EntityModel model;

    ChoiceList(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        addClassName("bureau-choices");
        Stream.of(Topic.values()).filter(topic -> topic != Topic.FIELD).forEach(this::topic);
    }

    private void topic(Topic topic) {
        var chosen = new Description(chosen(topic));
        var reasons = model.reasons().stream().filter(reason -> reason.topic() == topic).toList();
        if (reasons.isEmpty()) {
            chosen.add(muted(desk.text("model.reason." + without(topic))));
        }
        reasons.forEach(reason -> chosen.add(muted(words(reason))));
        add(new Term(desk.text("model.topic." + topic.name().toLowerCase(Locale.ROOT))), chosen);
    }

    /// Why it is so where nothing was chosen.
    private String without(Topic topic) {
        if (topic == Topic.NAME && model.names().isEmpty()) {
            return "name.plain";
        }
        return topic == Topic.INLINES && model.inlines().isEmpty() ? "inlines.none" : "declared";
    }

    private String words(Reason reason) {
        return reason.words(desk.texts(), desk.locale());
    }

    private static Component muted(String words) {
        var span = new Span(words);
        span.addClassName("bureau-muted");
        return span;
    }

    private Component chosen(Topic topic) {
        return switch (topic) {
            case NAME -> new Span(desk.singular(model) + ", " + desk.plural(model));
            case LABEL -> FactTable.code(model.labelPaths());
            case COLUMNS -> FactTable.code(model.columns().stream().map(Column::name).toList());
            case FILTERS ->
                    FactTable.code(model.filters().stream().map(EntityModel.Filter::path).toList());
            case SEARCH -> FactTable.code(model.search());
            case ORDER ->
                    FactTable.code(
                            model.orders().stream()
                                    .map(order -> (order.descending() ? "-" : "") + order.path())
                                    .toList());
            case FORM -> sections();
            case INLINES ->
                    FactTable.code(model.inlines().stream().map(EntityModel.Inline::path).toList());
            case FIELD -> new Span();
            case GROUP -> new Span(model.group().isEmpty() ? "–" : model.group());
            case ICON -> FactTable.code(List.of(model.icon()));
        };
    }

    private Component sections() {
        var sections = new Span();
        for (var section : model.sections()) {
            var words = section.title().isEmpty() ? "model.section.first" : "";
            var title =
                    words.isEmpty()
                            ? desk.labels().words("section", section.title(), desk.locale())
                            : desk.text(words);
            var row = new Span(new Span(title + ": "), FactTable.code(section.paths()));
            row.addClassName("bureau-model-section");
            sections.add(row);
        }
        return sections;
    }
}
