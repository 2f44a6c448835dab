package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.internal.data.index.IndexChange;
import dev.bureau.internal.data.index.IndexReport;
import dev.bureau.internal.data.index.IndexReport.Purpose;
import dev.bureau.internal.data.index.IndexReport.Use;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Later;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.ListQuery;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Stands in the place of rows that take long: that they are on their way, why that is as far as it
/// is known, and the way to stop it.
final class Looking extends Div {

    private static final long serialVersionUID = 1L;

    Looking(Desk desk, EntityModel model, ListQuery query, Runnable stop) {
        addClassName("bureau-looking");
        getElement().setAttribute("role", "status");
        var cancel = new Button(desk.text("list.cancel"), click -> stop.run());
        add(
                new Blank(
                        "hourglass",
                        desk.text("list.looking"),
                        desk.text("list.looking.help"),
                        cancel));
        var actor = desk.actor();
        if (actor.superuser()) {
            var store = desk.store();
            var asked = new Later.Question<>(() -> missing(store.indexes(model, query, actor)));
            desk.later()
                    .glance(asked)
                    .ifPresent(missing -> missing.ifPresent(use -> tell(desk, model, use)));
        }
    }

    private void tell(Desk desk, EntityModel model, Use use) {
        var what =
                model.field(use.path().replaceFirst("^-", ""))
                        .map(field -> desk.labels().field(model, field, desk.locale()))
                        .orElse(use.path());
        var why =
                desk.text("list.unindexed." + use.purpose().name().toLowerCase(Locale.ROOT), what);
        var line = new Paragraph(why + " ");
        line.addClassName("bureau-looking-why");
        line.add(new Link(Paths.model(model), desk.text("list.unindexed.add")));
        add(line);
        use.change().ifPresent(this::tell);
    }

    private void tell(IndexChange change) {
        var line = new Paragraph(new Code(change.statements().getLast()));
        line.addClassName("bureau-looking-why");
        add(line);
    }

    /// What no index serves: what rows are found by before the order in which they stand.
    private static Optional<Use> missing(IndexReport report) {
        return report.uses().stream()
                .filter(use -> use.index().isEmpty())
                .max(Comparator.comparing(use -> use.purpose() != Purpose.ORDER));
    }
}
