package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.bureau.Declaration;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The groups of fields and the inlines of one row, in a main column and one beside it.
final class FormBody extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHILD = Pattern.compile("([\\w.]+)\\[(\\d+)]\\.?(.*)");

    private final transient Place place;
    private final transient Snapshot snapshot;
    private final transient FormFields fields;
    private final transient List<InlineBox> inlines = new ArrayList<>();
    private final Div main = new Div();
    private final Div aside = new Div();

    FormBody(Place place, Snapshot snapshot, Runnable changed) {
        this.place = place;
        this.snapshot = snapshot;
        fields = new FormFields(place, snapshot);
        addClassName("bureau-form-body");
        main.addClassName("bureau-form-main");
        aside.addClassName("bureau-form-aside");
        place.model().sections().forEach(this::section);
        fields.inputs()
                .forEach(input ->
                        input.editor()
                                .addValueChangeListener(event -> {
                                    input.clearProblem();
                                    changed.run();
                                }));
        place.model().inlines().forEach(inline -> inline(inline, changed));
        add(main, aside);
    }

    private void section(EntityModel.Section section) {
        var grid = new Div();
        grid.addClassName("bureau-fields");
        section.paths().stream().flatMap(path -> fields.make(path).stream()).forEach(grid::add);
        if (grid.getChildren().findAny().isEmpty()) {
            return;
        }
        var box = new Section();
        box.addClassName("bureau-section");
        if (section.tab()) {
            box.add(grid);
            pages().add(title(section), box);
            return;
        }
        if (section.placement() == Declaration.Placement.FOLDED) {
            box.add(new Fold(title(section), grid));
        } else {
            if (!section.title().isEmpty()) {
                box.add(new H2(title(section)));
            }
            box.add(grid);
        }
        (section.aside() ? aside : main).add(box);
    }

    private String title(EntityModel.Section section) {
        var desk = place.desk();
        return desk.labels().words("section", section.title(), desk.locale());
    }

    private FormPages pages() {
        return main.getChildren()
                .filter(FormPages.class::isInstance)
                .map(FormPages.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var sections = place.model().sections().stream();
                    var expected = sections.filter(EntityModel.Section::tab).count();
                    var pages = new FormPages(place.text("form.pages"), expected);
                    main.add(pages);
                    return pages;
                });
    }

    private void inline(EntityModel.Inline inline, Runnable changed) {
        if (!snapshot.children().containsKey(inline.path())
                && !snapshot.operations().contains(inline.path() + ":add")) {
            return;
        }
        place.desk()
                .registry()
                .byName(inline.child())
                .map(child -> new InlineBox(place, child, inline, changed).show(snapshot))
                .ifPresent(box -> {
                    inlines.add(box);
                    main.add(box);
                });
    }

    /// Puts a further box beside the main column.
    void addAside(Component box) {
        aside.add(box);
    }

    FormFields fields() {
        return fields;
    }

    /// Whether there is anything that the actor may write.
    boolean writable() {
        return !fields.inputs().isEmpty()
                || snapshot.operations().stream().anyMatch(one -> one.indexOf(':') > 0);
    }

    boolean changed() {
        return fields.changed() || inlines.stream().anyMatch(InlineBox::changed);
    }

    void focusFirst() {
        fields.inputs().stream().findFirst().ifPresent(FormInput::focus);
    }

    /// What is wrong with what was typed, from top to bottom.
    List<Fault> check() {
        fields.clearProblems();
        inlines.forEach(InlineBox::clearProblems);
        return Stream.concat(
                        fields.check().stream(),
                        inlines.stream().flatMap(box -> box.check().stream()))
                .toList();
    }

    /// The command that writes what was typed; to be asked where nothing is wrong.
    Edit edit() {
        var children = new LinkedHashMap<String, List<Edit>>();
        for (var box : inlines) {
            var edits = box.edits();
            if (!edits.isEmpty()) {
                children.put(box.path(), edits);
            }
        }
        var orders = new LinkedHashMap<String, Edit.Order>();
        inlines.forEach(box -> box.order().ifPresent(order -> orders.put(box.path(), order)));
        var kind = snapshot.id().isEmpty() ? Edit.Kind.ADD : Edit.Kind.CHANGE;
        return new Edit(
                kind, place.model().name(), snapshot.id(), fields.changes(), children, orders);
    }

    /// The command that makes a new row of what is in the form, with its children where the actor
    /// may add them; empty if not all of it is here.
    Optional<Edit> copy() {
        var desk = place.desk();
        var writable = desk.store().blank(place.model(), desk.actor()).writable();
        var row = new Takeover(place, snapshot, fields, writable);
        var whole = snapshot.cut().isEmpty() && row.whole();
        var children = new LinkedHashMap<String, List<Edit>>();
        for (var box : inlines) {
            var copies = box.copies();
            whole &= copies.stream().allMatch(Takeover::whole);
            if (!copies.isEmpty()) {
                children.put(box.path(), copies.stream().map(one -> one.edit(Map.of())).toList());
            }
        }
        return whole ? Optional.of(row.edit(children)) : Optional.empty();
    }

    /// Where the things stand that the store did not accept.
    List<Fault> faults(List<Outcome.Violation> violations) {
        return violations.stream().map(this::fault).toList();
    }

    private Fault fault(Outcome.Violation violation) {
        var input = input(violation.path());
        var label = input.map(FormInput::label).orElseGet(() -> label(violation.path()));
        return new Fault(label, violation.message(), input);
    }

    private String label(String path) {
        return place.model()
                .field(path)
                .map(place::label)
                .or(() -> box(path).map(InlineBox::title))
                .orElse("");
    }

    /// The input at a path, or of a child at `comments[2].body`.
    Optional<FormInput> input(String path) {
        var child = CHILD.matcher(path);
        if (!child.matches()) {
            return fields.input(path);
        }
        return box(child.group(1))
                .flatMap(box -> box.input(Integer.parseInt(child.group(2)), child.group(3)));
    }

    /// The row of a child at `comments[2]` or of one of its values.
    Optional<ChildRow> child(String path) {
        var child = CHILD.matcher(path);
        return child.matches()
                ? box(child.group(1)).flatMap(box -> box.sent(Integer.parseInt(child.group(2))))
                : Optional.empty();
    }

    private Optional<InlineBox> box(String path) {
        return inlines.stream().filter(box -> box.path().equals(path)).findFirst();
    }

    /// Whether the actor may add a child again that somebody deleted.
    boolean restorable(ChildRow row) {
        return inlines.stream().anyMatch(box -> box.restorable(row));
    }

    /// What was typed, to be read: for a screen from which nothing can be saved any more.
    List<Written> written() {
        return Stream.concat(
                        fields.written().stream(),
                        inlines.stream().flatMap(box -> box.written().stream()))
                .toList();
    }

    /// What was typed and is to be kept.
    Typed typed() {
        var children = new HashMap<String, Typed.Inline>();
        inlines.forEach(box -> box.typed().ifPresent(typed -> children.put(box.path(), typed)));
        return new Typed(fields.typed(), children);
    }

    /// All that can be put into a new row.
    Typed held() {
        var children = new HashMap<String, Typed.Inline>();
        inlines.forEach(box -> children.put(box.path(), box.held()));
        return new Typed(fields.held(), children);
    }

    /// Puts back what was typed once, where the actor may write now.
    ///
    /// @return what has no place any more
    List<Written> restore(Typed typed) {
        var left = new ArrayList<>(fields.restore(typed.values()));
        inlines.forEach(box -> {
            var children = typed.inlines().get(box.path());
            if (children != null) {
                left.addAll(box.restore(children));
            }
        });
        typed.inlines()
                .forEach((path, children) -> {
                    if (inlines.stream().noneMatch(box -> box.path().equals(path))) {
                        children.children().forEach(child -> left.addAll(Written.of(child)));
                    }
                });
        return left;
    }

    /// Takes what is there now as seen.
    void rebase(Snapshot current, Decision decision) {
        fields.rebase(current, decision.theirs(), decision.both());
        inlines.forEach(box -> box.rebase(current, decision));
    }
}
