package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.DeletePreview.Affected;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks before rows are deleted, and shows what would go with them and what stands against it.
public final class DeleteDialog {

    private DeleteDialog() {}

    /// The rows to delete.
    ///
    /// @param count how many there are
    /// @param words which they are; empty if they were picked one by one
    public record Rows(Selection selection, Count count, Optional<String> words) {}

    /// Shows the question.
    ///
    /// @param afterwards told when rows were deleted
    public static void open(Desk desk, EntityModel model, Rows rows, Runnable afterwards) {
        var selection = rows.selection();
        var count = rows.count();
        var preview = desk.store().previewDelete(model, selection, desk.actor());
        var what = desk.counted(model, count);
        var possible = preview.possible();
        var dialog =
                new Dialog(desk.text(possible ? "list.delete.ask" : "list.delete.blocked", what));
        dialog.addClassName("bureau-dialog");
        rows.words().ifPresent(words -> dialog.add(new Paragraph(words)));
        dialog.add(content(desk, preview));
        if (possible && !count.exact()) {
            dialog.add(new Paragraph(desk.text("list.uncounted")));
        }
        dialog.getFooter().add(Confirmation.cancel(desk, dialog));
        if (possible) {
            var question =
                    new Confirmation.Question("", "", desk.text("list.delete.yes", what), true);
            dialog.getFooter()
                    .add(
                            Confirmation.yes(
                                    dialog,
                                    question,
                                    () -> delete(desk, model, selection, afterwards)));
        }
        dialog.open();
    }

    private static void delete(
            Desk desk, EntityModel model, Selection selection, Runnable afterwards) {
        var result = desk.store().delete(model, selection, desk.actor(), desk.locale());
        ActionResults.tell(desk, model, desk.text("list.delete"), result);
        afterwards.run();
    }

    private static Component content(Desk desk, DeletePreview preview) {
        var content = new Div();
        content.addClassName("bureau-delete");
        if (preview.possible()) {
            content.add(rows(desk, List.of(preview.rows())));
            content.add(new Paragraph(desk.text("list.delete.help")));
        }
        part(desk, content, "list.delete.goes", preview.goes());
        part(desk, content, "list.delete.blocks", preview.blocks());
        if (preview.possible()) {
            part(desk, content, "list.delete.loses", preview.loses());
        }
        if (!preview.forbidden().isEmpty()) {
            content.add(
                    new Paragraph(
                            desk.text("list.delete.forbidden", names(desk, preview.forbidden()))));
        }
        return content;
    }

    private static void part(Desk desk, Div content, String key, List<Affected> affected) {
        if (!affected.isEmpty()) {
            content.add(new H3(desk.text(key)), rows(desk, affected));
        }
    }

    private static Component rows(Desk desk, List<Affected> affected) {
        var list = new UnorderedList();
        list.addClassName("bureau-results");
        affected.forEach(rows -> list.add(new ListItem(words(desk, rows))));
        return list;
    }

    private static String words(Desk desk, Affected affected) {
        var samples =
                affected.samples().stream()
                        .map(Reference::label)
                        .map(label -> desk.text("list.quoted", label))
                        .collect(Collectors.joining(", "));
        var counted =
                desk.registry()
                        .byName(affected.entity())
                        .map(model -> desk.counted(model, affected.count()))
                        .orElseGet(() -> unseen(desk));
        var more = affected.count().rows() > affected.samples().size() ? ", …" : "";
        return samples.isEmpty() ? counted : counted + ": " + samples + more;
    }

    private static String names(Desk desk, List<String> entities) {
        return entities.stream()
                .map(name ->
                        desk.registry()
                                .byName(name)
                                .map(model -> desk.inside(desk.plural(model)))
                                .orElseGet(() -> unseen(desk)))
                .collect(Collectors.joining(", "));
    }

    private static String unseen(Desk desk) {
        return desk.text("store.unseen");
    }
}
