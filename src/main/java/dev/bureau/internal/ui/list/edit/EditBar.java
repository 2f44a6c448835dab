package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.SignedOut;
import dev.bureau.internal.ui.parts.Toast;
import java.util.List;

/// Says how much was typed into the list and is not saved, and saves it, all rows or none.
public final class EditBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient EntityModel model;
    private final transient Sheet sheet;
    private final transient Runnable saved;
    private final transient ErrorTitle title;
    private final Span words = new Span();
    private final UnorderedList problems = new UnorderedList();

    /// @param saved told when everything was written
    public EditBar(Desk desk, EntityModel model, Sheet sheet, Runnable saved) {
        this.desk = desk;
        this.model = model;
        this.sheet = sheet;
        this.saved = saved;
        title = new ErrorTitle(desk);
        addClassName("bureau-edit-bar");
        problems.addClassName("bureau-results");
        words.getElement().setAttribute("role", "status");
        var save = new Button(desk.text("list.edit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("bureau-edit-save");
        save.setTooltipText(desk.text("list.edit.save.key"));
        var discard = new Button(desk.text("list.edit.discard"), click -> sheet.discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(words, discard, save);
        line.addClassName("bureau-edit-line");
        add(problems, line);
        sheet.onChange(this::show);
        show();
    }

    private void show() {
        var rows = sheet.rows().values();
        var values = rows.stream().mapToInt(row -> row.cells().size()).sum();
        words.setText(desk.text("list.edit.changes", values, rows.size()));
        problems.removeAll();
        for (var row : rows) {
            if (!row.problem().isEmpty()) {
                problems.add(problem(row.label(), row.problem()));
            }
            row.cells().values().stream()
                    .filter(cell -> !sheet.shows(row.id(), cell.field().path()))
                    .forEach(cell -> elsewhere(row, cell));
        }
        problems.setVisible(problems.getChildren().findAny().isPresent());
        setVisible(!rows.isEmpty());
        getElement().setAttribute("data-dirty", !rows.isEmpty());
        if (rows.isEmpty()) {
            getUI().ifPresent(title::restore);
        }
    }

    /// What stands against a value that is on another page is said here.
    private void elsewhere(RowEdit row, CellEdit cell) {
        var where = row.label() + " · " + sheet.words().label(cell.field());
        if (!cell.problem().isEmpty()) {
            problems.add(problem(where, cell.problem()));
        } else if (cell.theirs().isPresent()) {
            problems.add(problem(where, sheet.words().theirs(cell)));
        }
    }

    private static ListItem problem(String where, String what) {
        var place = new Span(where);
        place.addClassName("bureau-strong");
        return new ListItem(place, new Span(what));
    }

    private void save() {
        if (!sheet.commit() || !sheet.unsaved()) {
            return;
        }
        var rows = List.copyOf(sheet.rows().values());
        try {
            var edits = rows.stream().map(RowEdit::edit).toList();
            end(rows, edits, desk.store().saveAll(edits, desk.actor(), desk.locale()));
        } catch (SignedOut signedOut) {
            throw signedOut;
        } catch (RuntimeException failure) {
            Toast.failed(desk.text("form.failed", Failures.log(failure)));
        }
    }

    private void end(List<RowEdit> rows, List<Edit> edits, Outcomes outcomes) {
        if (outcomes.written()) {
            sheet.rows().clear();
            show();
            Toast.done(desk.text("list.edit.saved", desk.counted(model, edits.size())));
            saved.run();
            return;
        }
        for (var at = 0; at < rows.size(); at++) {
            sheet.note(rows.get(at), outcomes.rows().get(at));
        }
        sheet.showAll();
        getUI().ifPresent(title::warn);
        Toast.failed(desk.text("list.edit.nothing"));
    }
}
