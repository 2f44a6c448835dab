package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import java.util.Optional;
import java.util.function.Supplier;

/// A cell that can be edited: shows its value, or what was typed instead with what is wrong with
/// it, or the input.
public final class EditCell extends Div {

    private static final long serialVersionUID = 1L;

    /// Puts the cursor into the input, and selects what is in it.
    private static final String ENTER =
            """
            const input = this.firstElementChild;
            setTimeout(() => {
                input.focus();
                input.inputElement?.select?.();
                this.dispatchEvent(new CustomEvent('bureau-edit-ready', {bubbles: true}));
            });
            """;

    /// Gives the focus back to the cell of the table.
    private static final String LEAVE =
            """
            this.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement.focus();
            this.dispatchEvent(new CustomEvent('bureau-edit-ready', {bubbles: true}));
            """;

    private final transient Sheet sheet;
    private final transient Row row;
    private final transient Column.Property column;
    private final transient Supplier<Component> shown;

    EditCell(Sheet sheet, Row row, Column.Property column, Supplier<Component> shown) {
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.shown = shown;
        addClassName("bureau-edit-cell");
        getElement().setAttribute("data-row", row.id());
        getElement().setAttribute("data-column", column.name());
    }

    /// What a key or the mouse does to the cell.
    ///
    /// @param how as [Sheet#end] knows it; empty opens the input
    void press(String how) {
        if (how.isEmpty()) {
            sheet.begin(key());
        } else {
            sheet.end(how, "");
        }
    }

    /// The name of the column and the key of the row, as the browser sends them.
    String key() {
        return column.name() + " " + row.id();
    }

    Row row() {
        return row;
    }

    Column.Property column() {
        return column;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        sheet.appears(this);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        sheet.disappears(this);
    }

    /// Shows the value, or what was typed instead.
    ///
    /// @param stored what the value is, where the row was found with another one
    void show(Optional<CellEdit> typed, Optional<ShownCells.Stored> stored) {
        removeAll();
        getElement().removeAttribute("data-open");
        var problem = typed.map(CellEdit::problem).filter(what -> !what.isEmpty());
        setClassName("bureau-cell-changed", typed.isPresent());
        setClassName("bureau-cell-wrong", problem.isPresent());
        var words = sheet.words();
        add(
                typed.map(edit -> words.component(edit.field(), edit.mine()))
                        .or(() -> stored.map(now -> words.component(now.field(), now.value())))
                        .orElseGet(shown));
        problem.ifPresent(what -> add(note(what)));
        typed.filter(edit -> edit.theirs().isPresent()).ifPresent(this::addConflict);
    }

    /// Whether the actor may change the value in this row.
    void lock(boolean locked) {
        getElement().setAttribute("data-locked", locked);
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("bureau-cell-note");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private void addConflict(CellEdit edit) {
        add(
                note(sheet.words().theirs(edit)),
                choice("list.edit.theirs", () -> sheet.settle(this, true)),
                choice("list.edit.mine", () -> sheet.settle(this, false)));
    }

    private Button choice(String key, Runnable act) {
        var button = new Button(sheet.words().text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /// Shows the input and puts the cursor there.
    void open(CellInput input) {
        removeAll();
        getElement().setAttribute("data-open", true);
        add(input.component());
        getElement().executeJs(ENTER);
    }

    /// Gives the keyboard back to the table.
    void leave() {
        getElement().executeJs(LEAVE);
    }
}
