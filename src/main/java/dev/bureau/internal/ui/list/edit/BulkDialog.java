package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.TooSlow;
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
    private transient Optional<Later.Question<?>> asked = Optional.empty();
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

    /// What was told of other values holds no more, nor does what is still asked of them.
    private void forget() {
        asked.ifPresent(Later.Question::giveUp);
        asked = Optional.empty();
        checked = Optional.empty();
        told.removeAll();
        go.setText(desk.text("list.bulk.check"));
        go.setEnabled(!form.empty());
    }

    private void next() {
        if (checked.isPresent()) {
            run(checked.get());
        } else if (form.check()) {
            look("");
        }
    }

    /// Asks what it would come to.
    ///
    /// @param before what is said first, empty for nothing
    private void look(String before) {
        forget();
        var edit = new BulkEdit(model, rows.selection(), form.values());
        var store = desk.store();
        var actor = desk.actor();
        go.setEnabled(false);
        told.add(waiting());
        var question = new Later.Question<>(() -> store.preview(edit, actor));
        asked = Optional.of(question);
        desk.later().preview(told, question, preview -> show(edit, before, preview), this::fail);
    }

    private static ProgressBar waiting() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        return bar;
    }

    private void show(BulkEdit edit, String before, BulkEdit.Preview preview) {
        tell(before);
        told.add(new Paragraph(String.join(" ", new BulkWords(desk, model).of(preview))));
        var any = preview.changing() > 0 || !preview.whole();
        go.setEnabled(any);
        if (any) {
            checked = Optional.of(edit.confirmed(preview));
            var all = preview.whole() ? preview.changing() : preview.rows();
            go.setText(desk.text("list.bulk.go", desk.counted(model, all)));
        }
    }

    private void tell(String words) {
        told.removeAll();
        if (!words.isEmpty()) {
            told.add(new Paragraph(words));
        }
    }

    private void run(BulkEdit edit) {
        var store = desk.store();
        var actors = desk.actors();
        var locale = desk.locale();
        var stop = new AtomicBoolean();
        var running = new BulkProgress(desk, () -> stop.set(true));
        working(true);
        told.removeAll();
        told.add(running);
        desk.later()
                .change(
                        running,
                        new Later.Question<>(() ->
                                store.run(
                                        edit,
                                        actors,
                                        locale,
                                        (done, all) -> {
                                            running.show(done, all);
                                            return !stop.get();
                                        })),
                        this::end,
                        this::fail);
    }

    /// While rows are written there is only the way to stop.
    private void working(boolean on) {
        setCloseOnEsc(!on);
        setCloseOnOutsideClick(!on);
        form.setVisible(!on);
        cancel.setVisible(!on);
        go.setVisible(!on);
    }

    private void end(BulkResult result) {
        if (result.end() == BulkResult.End.GROWN) {
            working(false);
            look(desk.text("list.bulk.grown"));
            return;
        }
        var words = new BulkWords(desk, model);
        var summary = words.of(result);
        if (result.left() == 0 && result.end() == BulkResult.End.WHOLE) {
            Toast.done(summary);
            close();
        } else {
            setHeaderTitle(words.title(result));
            tell(summary);
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
        tell(
                switch (failure) {
                    case TooSlow slow -> desk.text(slow.reason());
                    case AccessRefused refused -> desk.text("store.refused");
                    default -> desk.text("form.failed", Failures.log(failure));
                });
        if (form.isVisible()) {
            go.setEnabled(true);
        } else {
            finish();
            afterwards.run();
        }
    }
}
