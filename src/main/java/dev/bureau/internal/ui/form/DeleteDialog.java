package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.Outcome;
import java.text.NumberFormat;
import java.util.List;

/// Says what a deletion takes along and what stands in its way, and asks once more.
final class DeleteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    DeleteDialog(Place place, String label, DeletePreview preview, Runnable delete) {
        this.place = place;
        addClassName("bureau-dialog");
        setHeaderTitle(
                preview.possible()
                        ? place.text("form.delete.ask", label)
                        : place.text("form.delete.blocked", label));
        if (preview.possible()) {
            add(consequences(preview));
        } else {
            add(obstacles(preview));
        }
        var close =
                new Button(
                        place.text(preview.possible() ? "form.delete.keep" : "form.close"),
                        event -> close());
        getFooter().add(close);
        if (preview.possible()) {
            getFooter().add(confirm(delete));
        }
    }

    /// Says what somebody changed since the row was seen.
    DeleteDialog after(Outcome.Conflict conflict) {
        var lines = new UnorderedList();
        lines.addClassName("bureau-affected");
        conflict.collisions().forEach(collision -> lines.add(new ListItem(words(collision))));
        var who = conflict.who().isEmpty() ? place.text("form.conflict.somebody") : conflict.who();
        addComponentAsFirst(new Div(new Paragraph(place.text("form.delete.changed", who)), lines));
        return this;
    }

    private String words(Outcome.Collision collision) {
        return place.model()
                .field(collision.path())
                .map(field ->
                        place.text(
                                "form.delete.change",
                                place.label(field),
                                Values.words(place, field, collision.base()),
                                Values.words(place, field, collision.theirs())))
                .orElse(collision.path());
    }

    private Button confirm(Runnable delete) {
        var button =
                new Button(
                        place.text("form.delete.do", place.desk().singular(place.model())),
                        event -> {
                            close();
                            delete.run();
                        });
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        return button;
    }

    private Component consequences(DeletePreview preview) {
        var box = new Div(new Paragraph(place.text("form.delete.final")));
        if (!preview.goes().isEmpty()) {
            box.add(new Paragraph(place.text("form.delete.goes")), list(preview.goes()));
        }
        if (!preview.loses().isEmpty()) {
            box.add(new Paragraph(place.text("form.delete.loses")), list(preview.loses()));
        }
        return box;
    }

    private Component obstacles(DeletePreview preview) {
        var box = new Div();
        if (!preview.blocks().isEmpty()) {
            box.add(new Paragraph(place.text("form.delete.blocks")), list(preview.blocks()));
        }
        if (!preview.forbidden().isEmpty()) {
            var names = preview.forbidden().stream().map(this::plural).toList();
            box.add(new Paragraph(place.text("form.delete.forbidden", String.join(", ", names))));
        }
        return box;
    }

    private Component list(List<DeletePreview.Affected> many) {
        var list = new UnorderedList();
        list.addClassName("bureau-affected");
        many.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(DeletePreview.Affected affected) {
        if (affected.entity().isEmpty()) {
            return new ListItem(plural(affected.entity()));
        }
        var count = affected.count();
        var number = NumberFormat.getInstance(place.desk().locale()).format(count.rows());
        var item =
                new ListItem(
                        number
                                + (count.exact() ? " " : "+ ")
                                + (count.rows() == 1
                                        ? singular(affected.entity())
                                        : plural(affected.entity())));
        affected.samples().forEach(sample -> item.add(sample(sample.label())));
        if (!affected.samples().isEmpty() && count.rows() > affected.samples().size()) {
            item.add(sample("…"));
        }
        return item;
    }

    private static Component sample(String words) {
        var line = new Div(words);
        line.addClassName("bureau-affected-samples");
        return line;
    }

    private String singular(String entity) {
        return place.desk().registry().byName(entity).map(place.desk()::singular).orElse(entity);
    }

    private String plural(String entity) {
        return place.desk()
                .registry()
                .byName(entity)
                .map(place.desk()::plural)
                .orElseGet(() -> place.text("store.unseen"));
    }
}
