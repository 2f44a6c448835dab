package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.index.IndexChange;
import dev.bureau.internal.data.index.IndexReport;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// Which indexes serve the list of an entity, and the change sets for those that are missing.
final class IndexFacts extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ID = "bureau-index-code";

    /// Fewer rows are read whole in the time of a glance.
    private static final long FEW_ROWS = 20_000;

    private final transient Desk desk;

    IndexFacts(Desk desk, EntityModel model) {
        this.desk = desk;
        var report = desk.store().indexes(model, desk.actor());
        add(new Paragraph(rows(report)));
        if (!report.uses().isEmpty() || !report.untold().isEmpty()) {
            add(table(report));
        }
        var changes = report.changes();
        if (!changes.isEmpty()) {
            add(
                    new Paragraph(desk.text("model.index.add")),
                    new CodeBlock(desk, ID, IndexChange.liquibase(changes)));
        }
    }

    private String rows(IndexReport report) {
        if (report.rows().isEmpty()) {
            return desk.text("model.index.help");
        }
        var rows = report.rows().getAsLong();
        return desk.text(
                rows < FEW_ROWS ? "model.index.small" : "model.index.large",
                NumberFormat.getInstance(desk.locale()).format(rows));
    }

    private Component table(IndexReport report) {
        var table =
                new FactTable(
                        desk.text("model.index"),
                        List.of(
                                desk.text("model.index.purpose"),
                                desk.text("model.column.attribute"),
                                desk.text("model.index.name")));
        report.uses().forEach(use -> table.row(row(use, index(use))));
        report.untold().forEach(use -> table.row(row(use, muted("model.index.untold"))));
        return table;
    }

    private List<Component> row(IndexReport.Use use, Component index) {
        var purpose = use.purpose().name().toLowerCase(Locale.ROOT);
        return List.of(new Span(desk.text("model.index." + purpose)), new Code(use.path()), index);
    }

    private Component index(IndexReport.Use use) {
        return use.index()
                .<Component>map(Code::new)
                .orElseGet(() ->
                        muted(
                                use.change().isPresent()
                                        ? "model.index.missing"
                                        : "model.index.none"));
    }

    private Component muted(String key) {
        var words = new Span(desk.text(key));
        words.addClassName("bureau-muted");
        return words;
    }
}
