package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.TypeBadge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// One child in an inline: its fields in a line, and a button that takes it away.
final class ChildRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 8;

    private final transient Place place;
    private transient Snapshot snapshot;
    private final transient FormFields fields;
    private final Div cells = new Div();
    private final Div buttons = new Div();
    private @Nullable Div gone;
    private @Nullable Button up;
    private @Nullable Button down;
    private boolean removed;
    private boolean mayGo;
    private transient Runnable changed = () -> {};

    ChildRow(Place place, Snapshot snapshot, List<String> paths) {
        this.place = place;
        this.snapshot = snapshot;
        fields = new FormFields(place, snapshot);
        addClassName("bureau-child");
        cells.addClassName("bureau-child-cells");
        if (TypeBadge.tells(place.desk(), place.model())) {
            addClassName("bureau-child-typed");
            cells.getStyle().set("--bureau-cells", InlineColumns.of(place.model(), paths));
            add(new TypeBadge(place.desk(), place.model()));
        }
        paths.forEach(path -> cells.add(fields.make(path).orElseGet(Div::new)));
        fields.inputs().forEach(ChildRow::compact);
        add(cells, buttons);
        buttons.addClassName("bureau-child-buttons");
    }

    /// Shows links to what belongs to the child and is not edited here.
    void links(Component links) {
        add(links);
    }

    /// Shows a link to the child's own form.
    void open(Component link) {
        buttons.addComponentAsFirst(link);
    }

    /// Offers to move the child among the others.
    ///
    /// @param move told by how many places
    void movable(IntConsumer move) {
        up = button("arrow-up", "form.child.up", () -> move.accept(-1));
        down = button("arrow-down", "form.child.down", () -> move.accept(1));
        buttons.addComponentAsFirst(down);
        buttons.addComponentAsFirst(up);
    }

    private Button button(String icon, String key, Runnable work) {
        var button = new Button(Icons.of(icon), event -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(place.text(key, title()));
        button.setTooltipText(place.text(key, title()));
        return button;
    }

    /// Tells the row where it stands.
    void at(int index, int rows) {
        if (up != null && down != null) {
            up.setEnabled(index > 0);
            down.setEnabled(index < rows - 1);
        }
    }

    /// Leaves the focus at the button that was used, or at the other one where that has no more to
    /// do.
    void focusMove(int by) {
        if (up != null && down != null) {
            var used = by < 0 ? up : down;
            (used.isEnabled() ? used : by < 0 ? down : up).focus();
        }
    }

    private static void compact(FormInput input) {
        input.uncounted();
        if (input.editor() instanceof TextArea area) {
            area.setMinRows(1);
            area.setMaxRows(MOST_ROWS);
        }
    }

    /// Offers to take the child away. A new one is gone at once, an existing one with the save.
    ///
    /// @param changed told when an existing one is to go, or to stay after all
    void removable(Runnable forget, Runnable changed) {
        mayGo = true;
        this.changed = changed;
        var remove = button("trash", "form.child.remove", () -> remove(forget));
        remove.addClassName("bureau-child-remove");
        buttons.add(remove);
    }

    /// What stands in the place of a child that is to go.
    private Div gone() {
        if (gone == null) {
            var undo = new Button(place.text("form.child.undo"), event -> restore());
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            gone = new Div(new Span(place.text("form.child.removed", title())), undo);
            gone.addClassName("bureau-child-gone");
            addComponentAtIndex(indexOf(cells) + 1, gone);
        }
        return gone;
    }

    Place place() {
        return place;
    }

    /// What the child is called.
    String title() {
        return snapshot.label().isEmpty() ? place.desk().singular(place.model()) : snapshot.label();
    }

    private void remove(Runnable forget) {
        if (snapshot.id().isEmpty()) {
            forget.run();
            return;
        }
        removed(true);
        changed.run();
    }

    private void restore() {
        removed(false);
        changed.run();
    }

    private void removed(boolean now) {
        removed = now;
        cells.setVisible(!now);
        gone().setVisible(now);
        buttons.setVisible(!now);
        getElement().setAttribute("data-removed", now);
    }

    /// Whether the child stays.
    boolean kept() {
        return !removed;
    }

    String childId() {
        return snapshot.id();
    }

    FormFields fields() {
        return fields;
    }

    boolean changed() {
        return removed || fields.changed();
    }

    List<Fault> check() {
        return !changed() || removed ? List.of() : fields.check();
    }

    /// What becomes of the child; empty if nothing.
    Optional<Edit> edit() {
        if (removed) {
            return Optional.of(Edit.deletion(snapshot));
        }
        if (!fields.changed()) {
            return Optional.empty();
        }
        var kind = snapshot.id().isEmpty() ? Edit.Kind.ADD : Edit.Kind.CHANGE;
        return Optional.of(edit(kind, fields.changes()));
    }

    /// Whether there is anything to make a new child of.
    boolean copied() {
        return !removed && (!snapshot.id().isEmpty() || fields.changed());
    }

    /// A new child like this one.
    Takeover copy(Set<String> writable) {
        return new Takeover(place, snapshot, fields, writable);
    }

    private Edit edit(Edit.Kind kind, Map<String, Edit.Value> values) {
        return new Edit(kind, place.model().name(), snapshot.id(), values, Map.of());
    }

    /// Takes what is there now as seen.
    void rebase(Snapshot current, Decision decision) {
        snapshot = current;
        if (decision.rows().contains(this)) {
            removed(false);
            fields.rebase(current, Set.copyOf(fields.inputs()), Map.of());
        } else {
            fields.rebase(current, decision.theirs(), decision.both());
        }
    }

    /// Types what was typed into another row.
    void take(ChildRow other) {
        other.fields
                .inputs()
                .forEach(typed ->
                        fields.input(typed.field().path())
                                .ifPresent(input -> input.type(typed.reading().orElse(null))));
    }

    /// What was typed and is to be kept; empty if nothing.
    Optional<Typed.Child> typed() {
        return changed() || snapshot.id().isEmpty()
                ? Optional.of(child(snapshot.id(), removed, fields.typed()))
                : Optional.empty();
    }

    /// All that can be put into a new child; empty if it does not stay.
    Optional<Typed.Child> held() {
        return removed ? Optional.empty() : Optional.of(child("", false, fields.held()));
    }

    private Typed.Child child(String id, boolean gone, Map<String, Typed.Value> values) {
        return new Typed.Child(place.model().name(), id, gone, values);
    }

    /// Puts back what was typed once.
    ///
    /// @return what has no place any more
    List<Written> restore(Typed.Child typed) {
        if (typed.removed() && mayGo) {
            removed(true);
        }
        return fields.restore(typed.values()).stream().map(one -> one.in(title())).toList();
    }

    /// What was typed, to be read.
    List<Written> written() {
        return fields.written().stream().map(one -> one.in(title())).toList();
    }
}
