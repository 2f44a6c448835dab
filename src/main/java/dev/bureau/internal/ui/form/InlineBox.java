package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.model.EntityModel;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The children of one relation, edited as rows of their parent's form.
final class InlineBox extends Section {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 20;

    private final transient Place parent;
    private final transient Place child;
    private final transient EntityModel.Inline inline;
    private final transient InlineWords words;
    private final transient Runnable changed;
    private final transient List<ChildRow> rows = new ArrayList<>();
    private final transient WaitingChildren waiting = new WaitingChildren();
    private transient List<ChildRow> sent = List.of();
    private final transient List<String> base = new ArrayList<>();
    private final Div list = new Div();
    private final Span count = new Span();
    private final Paragraph none = new Paragraph();
    private final Div adder = new Div();
    private final InlineBounds bounds;
    private final Button more = new Button();
    private long beyond;
    private boolean movable;
    private boolean removable;

    InlineBox(Place parent, EntityModel child, EntityModel.Inline inline, Runnable changed) {
        this.parent = parent;
        this.child = parent.of(child);
        this.inline = inline;
        this.changed = changed;
        words = new InlineWords(parent, this.child, inline);
        bounds = new InlineBounds(parent, inline.bounds(), adder);
        addClassNames("bureau-section", "bureau-inline");
        list.addClassName("bureau-inline-rows");
        list.getStyle().set("--bureau-cells", InlineColumns.of(child, inline.paths()));
        none.addClassName("bureau-none");
        none.setText(parent.text("form.inline.none"));
        if (inline.single()) {
            addClassName("bureau-inline-single");
            count.setVisible(false);
        }
    }

    /// Shows the children that the actor may see, with what they may do to them.
    InlineBox show(Snapshot snapshot) {
        var header = new Header(new H2(words.title()), count);
        count.addClassName("bureau-count");
        if (may(snapshot, "add")) {
            words.button(this::add).ifPresent(adder::add);
            header.add(bounds, adder);
        }
        add(header, none, list);
        var children = snapshot.children().getOrDefault(inline.path(), List.of());
        movable = inline.attribute().order().stored() && may(snapshot, "change");
        removable = may(snapshot, "delete");
        children.forEach(one -> base.add(one.id()));
        beyond = Math.max(0, snapshot.cut().getOrDefault(inline.path(), 0L) - children.size());
        var first = movable ? children.size() : Math.min(FIRST, children.size());
        make(children.subList(0, first));
        waiting.add(children.subList(first, children.size()));
        rows.stream().skip(FIRST).forEach(row -> row.setVisible(false));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(event -> showAll());
        add(more);
        if (beyond > 0) {
            add(new InlineRest(parent, child, inline, snapshot, this::further));
        }
        recount();
        return this;
    }

    /// Makes rows of stored children, before those that are new.
    private void make(List<Snapshot> children) {
        var added = rows.stream().filter(row -> row.childId().isEmpty()).toList();
        var links = new ChildLinks(child, children);
        for (var one : children) {
            var row = row(one, removable);
            links.own(one).ifPresent(row::open);
            links.of(one).ifPresent(row::links);
        }
        rows.removeAll(added);
        rows.addAll(added);
        added.forEach(list::add);
    }

    /// Makes rows of all children that were read. What nobody looks at holds no inputs.
    private void makeAll() {
        make(waiting.takeAll());
        recount();
    }

    private void showAll() {
        rows.forEach(row -> row.setVisible(true));
        makeAll();
    }

    /// Shows more of the stored children.
    private void further(List<Snapshot> children) {
        showAll();
        var known = rows.stream().map(ChildRow::childId).toList();
        var further = children.stream().filter(one -> !known.contains(one.id())).toList();
        further.forEach(one -> base.add(one.id()));
        make(further);
        beyond = Math.max(0, beyond - children.size());
        recount();
    }

    private boolean may(Snapshot snapshot, String operation) {
        return snapshot.operations().contains(inline.path() + ":" + operation);
    }

    private ChildRow row(Snapshot snapshot, boolean removable) {
        var kind = child.desk().registry().byName(snapshot.entity()).orElse(child.model());
        var row = new ChildRow(child.of(kind), snapshot, inline.paths(kind.name()));
        if (removable) {
            row.removable(() -> forget(row), this::counted);
        }
        row.fields()
                .inputs()
                .forEach(it -> it.editor().addValueChangeListener(event -> changed.run()));
        if (movable) {
            row.movable(by -> move(row, by));
        }
        rows.add(row);
        list.add(row);
        return row;
    }

    private void add(EntityModel kind) {
        var row = row(blank(kind.name()), true);
        row.fields().inputs().stream().findFirst().ifPresent(FormInput::focus);
        counted();
    }

    /// What was typed and is to be kept; empty if nothing.
    Optional<Typed.Inline> typed() {
        var children = rows.stream().flatMap(row -> row.typed().stream()).toList();
        var order = order().map(Edit.Order::mine).orElse(List.of());
        return children.isEmpty() && order.isEmpty()
                ? Optional.empty()
                : Optional.of(new Typed.Inline(children, order));
    }

    /// All children as new ones.
    Typed.Inline held() {
        makeAll();
        return new Typed.Inline(
                rows.stream().flatMap(row -> row.held().stream()).toList(), List.of());
    }

    /// Puts back what was typed once.
    ///
    /// @return what has no place any more
    List<Written> restore(Typed.Inline typed) {
        var left = new ArrayList<Written>();
        typed.children().forEach(one -> left.addAll(restore(one)));
        if (movable) {
            stand(typed.order());
        }
        recount();
        return left;
    }

    private List<Written> restore(Typed.Child typed) {
        var row = typed.id().isEmpty() ? added(typed.entity()) : known(typed.id());
        return row.map(found -> found.restore(typed))
                .orElseGet(() ->
                        Written.of(typed).stream().map(one -> one.in(words.title())).toList());
    }

    private Optional<ChildRow> known(String id) {
        make(waiting.take(id));
        var known = rows.stream().filter(row -> row.childId().equals(id)).findFirst();
        known.ifPresent(row -> row.setVisible(true));
        return known;
    }

    /// A new child, where the actor may add one of the entity now, and there is room for it.
    private Optional<ChildRow> added(String entity) {
        var full = inline.single() && !rows.isEmpty();
        return full || adder.getChildren().findAny().isEmpty()
                ? Optional.empty()
                : words.kinds().stream()
                        .filter(kind -> kind.name().equals(entity))
                        .findFirst()
                        .map(kind -> row(blank(kind.name()), true));
    }

    /// Lets the children stand in this order of keys, those without one in their own.
    private void stand(List<String> order) {
        var others = new ArrayList<>(rows);
        var standing = new ArrayList<ChildRow>();
        for (var id : order) {
            var next = others.stream().filter(row -> row.childId().equals(id)).findFirst();
            next.ifPresent(row -> {
                standing.add(row);
                others.remove(row);
            });
        }
        standing.addAll(others);
        rows.clear();
        rows.addAll(standing);
        list.removeAll();
        rows.forEach(list::add);
    }

    /// What was typed, to be read.
    List<Written> written() {
        return rows.stream()
                .flatMap(row -> row.written().stream())
                .map(one -> one.in(words.title()))
                .toList();
    }

    private void forget(ChildRow row) {
        rows.remove(row);
        list.remove(row);
        counted();
    }

    private void counted() {
        recount();
        changed.run();
    }

    private void move(ChildRow row, int by) {
        var to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            list.remove(row);
            list.addComponentAtIndex(to, row);
            rows.get(to).setVisible(true);
            counted();
            row.focusMove(by);
        }
    }

    private void recount() {
        count.setText(
                NumberFormat.getInstance(parent.desk().locale())
                        .format(rows.size() + waiting.size() + beyond));
        none.setVisible(rows.isEmpty() && waiting.isEmpty());
        more.setText(parent.text("form.inline.all", rows.size() + waiting.size()));
        more.setVisible(!waiting.isEmpty() || rows.stream().anyMatch(row -> !row.isVisible()));
        adder.setVisible(!inline.single() || rows.isEmpty());
        bounds.show(rows, waiting.size() + beyond);
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).at(at, rows.size());
        }
    }

    /// How the children are to stand; empty if nobody moved one.
    Optional<Edit.Order> order() {
        var mine = rows.stream().filter(InlineBox::stays).map(ChildRow::childId).toList();
        var kept = base.stream().filter(mine::contains).toList();
        var unmoved = new ArrayList<>(kept);
        mine.stream().filter(String::isEmpty).forEach(unmoved::add);
        return movable && !mine.equals(unmoved)
                ? Optional.of(new Edit.Order(base, mine))
                : Optional.empty();
    }

    private static boolean stays(ChildRow row) {
        return row.kept() && (!row.childId().isEmpty() || row.edit().isPresent());
    }

    String title() {
        return words.title();
    }

    String path() {
        return inline.path();
    }

    boolean changed() {
        return rows.stream().anyMatch(ChildRow::changed) || order().isPresent();
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

    /// New children like those that stay, where the actor may add them.
    List<Takeover> copies() {
        if (adder.getChildren().findAny().isEmpty()) {
            return List.of();
        }
        makeAll();
        var kinds = words.kinds();
        sent =
                rows.stream()
                        .filter(row -> kinds.contains(row.place().model()) && row.copied())
                        .toList();
        return sent.stream()
                .map(row -> row.copy(blank(row.place().model().name()).writable()))
                .toList();
    }

    /// The child that was sent at this place.
    Optional<ChildRow> sent(int index) {
        return index < sent.size() ? Optional.of(sent.get(index)) : Optional.empty();
    }

    /// Whether a row of this inline could be added again.
    boolean restorable(ChildRow row) {
        var desk = parent.desk();
        return rows.contains(row)
                && adder.getChildren().findAny().isPresent()
                && desk.store()
                        .addable(parent.model(), inline.path(), desk.actor())
                        .contains(row.place().model());
    }

    /// The input of the child that was sent at this place.
    Optional<FormInput> input(int index, String path) {
        return sent(index).flatMap(row -> row.fields().input(path));
    }

    /// Takes what is there now as seen. Children that others added appear, those that others
    /// deleted go, but for what was typed into them.
    void rebase(Snapshot current, Decision decision) {
        var there = current.children().getOrDefault(inline.path(), List.of());
        var moved = order().isPresent();
        for (var row : List.copyOf(rows)) {
            var now = there.stream().filter(one -> one.id().equals(row.childId())).findFirst();
            now.ifPresent(one -> row.rebase(one, decision));
            var known = base.contains(row.childId());
            if (now.isEmpty() && known && (beyond == 0 || decision.gone().contains(row))) {
                lose(row, decision);
            }
        }
        var ids = there.stream().map(Snapshot::id).toList();
        var further = base.stream().filter(id -> !ids.contains(id) && holds(id)).toList();
        base.clear();
        base.addAll(ids);
        base.addAll(further);
        removable = may(current, "delete");
        var byId = there.stream().collect(Collectors.toMap(Snapshot::id, one -> one));
        waiting.rebase(byId, beyond == 0);
        make(there.stream().filter(one -> !holds(one.id())).toList());
        if (movable && !moved) {
            stand(base);
        }
        recount();
    }

    /// Lets a row go that is not there any more, and keeps what was typed into it.
    private void lose(ChildRow row, Decision decision) {
        if (decision.gone().contains(row) && !decision.rows().contains(row)) {
            if (restorable(row)) {
                var kind = row.place().model().name();
                row(blank(kind), true).take(row);
            } else {
                list.add(new LostChild(row));
            }
        }
        base.remove(row.childId());
        forget(row);
    }

    private Snapshot blank(String kind) {
        var desk = parent.desk();
        return desk.store().blankChild(parent.model(), inline.path(), kind, desk.actor());
    }

    private boolean holds(String id) {
        return waiting.holds(id) || rows.stream().anyMatch(row -> row.childId().equals(id));
    }
}
