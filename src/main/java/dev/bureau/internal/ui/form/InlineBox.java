package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.Edit;
import dev.bureau.internal.data.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.AddMenu;
import dev.bureau.internal.ui.parts.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The children of one relation, edited as rows of their parent's form.
final class InlineBox extends Section {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 20;

    private final transient Place parent;
    private final transient Place child;
    private final transient EntityModel.Inline inline;
    private final transient Runnable changed;
    private final transient List<ChildRow> rows = new ArrayList<>();
    private transient List<ChildRow> sent = List.of();
    private final Div list = new Div();
    private final Span count = new Span();
    private final Paragraph none = new Paragraph();

    InlineBox(Place parent, EntityModel child, EntityModel.Inline inline, Runnable changed) {
        this.parent = parent;
        this.child = parent.of(child);
        this.inline = inline;
        this.changed = changed;
        addClassNames("bureau-section", "bureau-inline");
        list.addClassName("bureau-inline-rows");
        list.getStyle().set("--bureau-cells", InlineColumns.of(child, inline.paths()));
        none.addClassName("bureau-none");
        none.setText(parent.text("form.inline.none"));
    }

    /// Shows the children that the actor may see, with what they may do to them.
    InlineBox show(Snapshot snapshot) {
        var header = new Header(new H2(title()), count);
        count.addClassName("bureau-count");
        if (may(snapshot, "add")) {
            adder().ifPresent(header::add);
        }
        add(header, none, list);
        var children = snapshot.children().getOrDefault(inline.path(), List.of());
        children.forEach(one -> row(one, may(snapshot, "delete")));
        rows.stream().skip(FIRST).forEach(row -> row.setVisible(false));
        if (rows.size() > FIRST) {
            add(more());
        }
        recount();
        return this;
    }

    /// A button, or a button with a menu where children may be of several types.
    private Optional<Component> adder() {
        var actor = parent.desk().actor();
        var kinds = parent.desk().store().addable(parent.model(), inline.path(), actor);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var only = kinds.size() == 1 ? kinds.getFirst() : child.model();
        var desk = child.desk();
        var words = parent.text("form.inline.add", desk.inside(desk.singular(only)));
        var add = new Button(words, Icons.of("plus"));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (kinds.size() == 1) {
            add.addClickListener(event -> add(only));
            return Optional.of(add);
        }
        return Optional.of(AddMenu.menu(parent.desk(), add, kinds, this::choice));
    }

    private Component choice(EntityModel kind) {
        var name = new Span(child.desk().singular(kind));
        var choice = new NativeButton();
        choice.add(Icons.of(kind.icon()), name);
        choice.addClickListener(event -> add(kind));
        return choice;
    }

    private Button more() {
        var more = new Button(parent.text("form.inline.all", rows.size()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(event -> {
            rows.forEach(row -> row.setVisible(true));
            more.setVisible(false);
        });
        return more;
    }

    private String title() {
        return inline.label()
                .map(words -> parent.desk().labels().words("inline", words, parent.desk().locale()))
                .orElseGet(() -> child.desk().plural(child.model()));
    }

    private boolean may(Snapshot snapshot, String operation) {
        return snapshot.operations().contains(inline.path() + ":" + operation);
    }

    private ChildRow row(Snapshot snapshot, boolean removable) {
        var kind = child.desk().registry().byName(snapshot.entity()).orElse(child.model());
        var row = new ChildRow(child.of(kind), snapshot, inline.paths(kind.name()));
        if (removable) {
            row.removable(() -> forget(row));
        }
        row.fields().inputs().forEach(this::listen);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void listen(FormInput input) {
        input.editor().addValueChangeListener(event -> changed.run());
    }

    private void add(EntityModel kind) {
        var desk = parent.desk();
        var blank =
                desk.store().blankChild(parent.model(), inline.path(), kind.name(), desk.actor());
        var row = row(blank, true);
        row.fields().inputs().stream().findFirst().ifPresent(FormInput::focus);
        recount();
        changed.run();
    }

    private void forget(ChildRow row) {
        rows.remove(row);
        list.remove(row);
        recount();
        changed.run();
    }

    private void recount() {
        count.setText(String.valueOf(rows.size()));
        none.setVisible(rows.isEmpty());
    }

    String path() {
        return inline.path();
    }

    boolean changed() {
        return rows.stream().anyMatch(ChildRow::changed);
    }

    List<Fault> check() {
        return rows.stream().flatMap(row -> row.check().stream()).toList();
    }

    void clearProblems() {
        rows.forEach(row -> row.fields().clearProblems());
    }

    /// What becomes of the children, in an order that [#input] knows.
    List<Edit> edits() {
        sent = rows.stream().filter(row -> row.edit().isPresent()).toList();
        return sent.stream().flatMap(row -> row.edit().stream()).toList();
    }

    /// The input of the child that was sent at this place.
    Optional<FormInput> input(int index, String path) {
        return index < sent.size() ? sent.get(index).fields().input(path) : Optional.empty();
    }

    /// Takes what is there now as seen. Children that others added appear, those that others
    /// deleted go.
    void rebase(Snapshot current, Set<FormInput> theirs) {
        var there = current.children().getOrDefault(inline.path(), List.of());
        for (var row : List.copyOf(rows)) {
            var now = there.stream().filter(one -> one.id().equals(row.childId())).findFirst();
            now.ifPresent(one -> row.rebase(one, theirs));
            if (now.isEmpty() && !row.childId().isEmpty()) {
                forget(row);
            }
        }
        there.stream()
                .filter(one -> rows.stream().noneMatch(row -> row.childId().equals(one.id())))
                .forEach(one -> row(one, may(current, "delete")));
        recount();
    }
}
