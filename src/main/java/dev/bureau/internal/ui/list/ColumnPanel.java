package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Chooses the columns of a list: which, in which order, which stay in sight, and how close rows
/// stand.
final class ColumnPanel extends Div implements ColumnLine.Owner {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 30;

    private final Desk desk;
    private final EntityModel model;
    private final Arranging arranging;
    private final ColumnTitles titles;
    private final TextField search = new TextField();
    private final Div lines = new Div();
    private final Div foot = new Div();

    ColumnPanel(Desk desk, EntityModel model, Arranging arranging) {
        this.desk = desk;
        this.model = model;
        this.arranging = arranging;
        titles = new ColumnTitles(desk, model);
        addClassName("bureau-columns-panel");
        search.setPlaceholder(desk.text("list.columns.find"));
        search.setAriaLabel(desk.text("list.columns.find"));
        search.setClearButtonVisible(true);
        search.setMaxLength(60);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill());
        lines.addClassName("bureau-columns-lines");
        foot.addClassName("bureau-columns-foot");
        add(search, lines, foot);
        fill();
        search.focus();
    }

    private void fill() {
        lines.removeAll();
        var arranged = arranging.now();
        if (search.getValue().isBlank()) {
            var shown = arranged.names();
            lines.add(group("list.columns.shown", arranged.columns()));
            var others =
                    Offers.own(desk, model).stream()
                            .filter(column -> !shown.contains(column.name()))
                            .toList();
            if (!others.isEmpty()) {
                lines.add(group("list.columns.more", others));
            }
        } else {
            found();
        }
        fillFoot(arranged);
    }

    private void found() {
        var words = search.getValue().strip().toLowerCase(desk.locale()).split("\\s+");
        var found =
                Stream.concat(arranging.now().columns().stream(), Offers.all(desk, model).stream())
                        .filter(column -> fits(column, words))
                        .toList();
        var once = new ArrayList<Column>();
        found.stream()
                .filter(column ->
                        once.stream().noneMatch(other -> other.name().equals(column.name())))
                .forEach(once::add);
        lines.add(
                group(
                        once.isEmpty() ? "list.columns.none" : "list.columns.found",
                        once.stream().limit(MOST_FOUND).toList()));
        if (once.size() > MOST_FOUND) {
            lines.add(note(desk.text("list.columns.rest", once.size() - MOST_FOUND)));
        }
    }

    private boolean fits(Column column, String[] words) {
        var title = titles.of(column).toLowerCase(desk.locale());
        return Stream.of(words).allMatch(title::contains);
    }

    private Component group(String title, List<Column> columns) {
        var head = new H2(desk.text(title));
        head.addClassName("bureau-columns-head");
        var group = new Div(head);
        var arranged = arranging.now();
        columns.forEach(column ->
                group.add(new ColumnLine(desk, titles.of(column), column, arranged, this)));
        return group;
    }

    private void fillFoot(Arrangement arranged) {
        foot.removeAll();
        foot.add(
                new Switch<>(
                        desk.text("list.columns.density"),
                        List.of(Density.values()),
                        arranged.density().orElse(arranging.usual()),
                        one -> desk.text("list.columns." + one.code()),
                        one -> changed(() -> arranging.close(one))));
        if (arranged.columns().stream().anyMatch(ColumnPanel::tellsTime)) {
            foot.add(
                    new Switch<>(
                            desk.text("list.columns.times"),
                            List.of(false, true),
                            arranged.relative(),
                            one -> desk.text("list.columns.times." + (one ? "ago" : "exact")),
                            one -> changed(() -> arranging.tell(one))));
        }
        var reset = new NativeButton(desk.text("list.columns.reset"));
        reset.addClassNames("bureau-button", "bureau-quiet");
        reset.setEnabled(!arranging.untouched());
        reset.addClickListener(click -> changed(arranging::reset));
        var source = arranged.source().name().toLowerCase(Locale.ROOT);
        var last = new Div(note(desk.text("list.columns.by." + source)), reset);
        last.addClassName("bureau-columns-last");
        foot.add(last);
    }

    private static boolean tellsTime(Column column) {
        return column instanceof Column.Property property
                && property.field().attribute() instanceof Attribute.Moment;
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("bureau-columns-note");
        return note;
    }

    private void changed(Runnable change) {
        change.run();
        fill();
    }

    @Override
    public void show(Column column, boolean shown) {
        var names = new ArrayList<>(arranging.now().names());
        names.remove(column.name());
        if (shown && names.size() < Look.MOST) {
            names.add(column.name());
        }
        if (!names.isEmpty()) {
            arranging.show(names);
        }
        fill();
        focus(column);
    }

    @Override
    public void move(Column column, int to) {
        var names = new ArrayList<>(arranging.now().names());
        if (names.remove(column.name())) {
            names.add(Math.clamp(to, 0, names.size()), column.name());
            arranging.show(names);
            fill();
            focus(column);
        }
    }

    @Override
    public void pin(Column column, boolean pinned) {
        arranging.pin(column.name(), pinned);
        fill();
        focus(column);
    }

    /// Lines are made anew, so the focus returns to where it was.
    private void focus(Column column) {
        lines.getChildren()
                .flatMap(Component::getChildren)
                .filter(ColumnLine.class::isInstance)
                .map(ColumnLine.class::cast)
                .filter(line -> line.isOf(column))
                .findFirst()
                .ifPresent(ColumnLine::focus);
    }
}
