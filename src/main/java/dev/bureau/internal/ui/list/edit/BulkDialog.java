package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.BulkEdit;
import dev.bureau.internal.data.BulkResult;
import dev.bureau.internal.data.TooSlow;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.Later;
import dev.bureau.internal.ui.parts.Toast;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Gives attributes of the selected rows the same values: asks which, tells what that would come
/// to, does it in units with a way to stop, and tells how it ended.
public final class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /// The rows to change.
    ///
    /// @param count how many there are
    /// @param words which they are; empty if they were picked one by one
    public record Rows(Selection selection, Count count, Optional<String> words) {}

    private final transient Desk desk;
    private final transient EntityModel model;
    private final transient Rows rows;
    private final transient Runnable afterwards;
    private final transient BulkForm form;
    private final Div told = new Div();
    private final Button cancel;
    private final Button go = new Button();
    private transient Optional<BulkEdit> checked = Optional.empty();

    /// @param afterwards told when rows were changed
    public BulkDialog(Desk desk, EntityModel model, Rows rows, Runnable afterwards) {
        this.desk = desk;
        this.model = model;
        this.rows = rows;
        this.afterwards = afterwards;
        form = new BulkForm(desk, model, this::forget);
        cancel = new Button(desk.text("list.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        setHeaderTitle(desk.text("list.bulk.title", desk.counted(model, rows.count())));
        addClassNames("bureau-dialog", "bureau-bulk-dialog");
        told.addClassName("bureau-bulk-told");
        told.getElement().setAttribute("role", "status");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> next());
        rows.words().ifPresent(words -> add(new Paragraph(words)));
        add(form, told);
        getFooter().add(cancel, go);
        forget();
    }

    /// Whether there is anything that the actor may change in many rows.
    public static boolean possible(Desk desk, EntityModel model) {
        return !BulkForm.offered(desk, model).isEmpty();
    }

    /// What was told of other values holds no more.
    private void forget() {
        checked = Optional.empty();
        told.removeAll();
        go.setText(desk.text("list.bulk.check"));
        go.setEnabled(!form.empty());
    }

    private void next() {
        if (checked.isPresent()) {
            run(checked.get());
        } else if (form.check()) {
            look(new BulkEdit(model, rows.selection(), form.values()));
        }
    }

    private void look(BulkEdit edit) {
        var store = desk.store();
        var actor = desk.actor();
        go.setEnabled(false);
        told.removeAll();
        told.add(waiting());
        desk.later()
                .pursue(
                        told,
                        new Later.Question<>(() -> store.preview(edit, actor)),
                        preview -> show(edit, preview),
                        this::fail);
    }

    private static ProgressBar waiting() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        return bar;
    }

    private void show(BulkEdit edit, BulkEdit.Preview preview) {
        told.removeAll();
        told.add(new Paragraph(String.join(" ", new BulkWords(desk, model).of(preview))));
        var any = preview.changing() > 0 || !preview.whole();
        go.setEnabled(any);
        if (any) {
            checked = Optional.of(edit);
            var all = preview.whole() ? new Count(preview.changing(), true) : rows.count();
            go.setText(desk.text("list.bulk.go", desk.counted(model, all)));
        }
    }

    private void run(BulkEdit edit) {
        var store = desk.store();
        var actor = desk.actor();
        var locale = desk.locale();
        var stop = new AtomicBoolean();
        var running = new BulkProgress(desk, () -> stop.set(true));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        getFooter().removeAll();
        form.setVisible(false);
        told.removeAll();
        told.add(running);
        desk.later()
                .pursue(
                        running,
                        new Later.Question<>(() ->
                                store.run(
                                        edit,
                                        actor,
                                        locale,
                                        (done, all) -> {
                                            running.show(done, all);
                                            return !stop.get();
                                        })),
                        this::end,
                        this::fail);
    }

    private void end(BulkResult result) {
        var words = new BulkWords(desk, model);
        var summary = words.of(result);
        if (result.left() == 0 && !result.stopped()) {
            Toast.done(summary);
            close();
        } else {
            setHeaderTitle(desk.text("list.left", desk.counted(model, result.left())));
            told.removeAll();
            told.add(new Paragraph(summary));
            words.units(result).forEach(unit -> told.add(new Paragraph(unit)));
            told.add(words.failures(result));
            finish();
        }
        afterwards.run();
    }

    private void finish() {
        setCloseOnEsc(true);
        getFooter().removeAll();
        getFooter().add(new Button(desk.text("list.close"), click -> close()));
    }

    private void fail(RuntimeException failure) {
        var sentence =
                failure instanceof TooSlow slow
                        ? desk.text(slow.reason())
                        : desk.text("form.failed", Failures.log(failure));
        told.removeAll();
        told.add(new Paragraph(sentence));
        if (form.isVisible()) {
            go.setEnabled(true);
        } else {
            finish();
            afterwards.run();
        }
    }
}
