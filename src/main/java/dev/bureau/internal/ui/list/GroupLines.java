package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The groups of a list, a line for each. The rows of the one that is unfolded stand between the
/// lines before and behind them.
final class GroupLines implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Consumer<Optional<Compare>> unfold;
    private final Function<ListQuery, Component> nothing;
    private final Div before = new Div();
    private final Div after = new Div();
    private Optional<Asked> told = Optional.empty();
    private Optional<Compare> open = Optional.empty();
    private Optional<Compare> turned = Optional.empty();
    private Groups groups = Groups.NONE;

    /// @param unfold is told what the rows of the group fulfil that is to be unfolded; empty to
    ///   fold it
    /// @param nothing what stands there if no rows answer the question
    GroupLines(
            Desk desk,
            EntityModel model,
            Consumer<Optional<Compare>> unfold,
            Function<ListQuery, Component> nothing) {
        this.nothing = nothing;
        this.desk = desk;
        this.model = model;
        this.unfold = unfold;
        before.addClassName("bureau-groups");
        after.addClassName("bureau-groups");
        show(false);
    }

    /// What was asked for.
    private record Asked(ListQuery query, Grouping by, List<Wanted> wanted)
            implements Serializable {}

    Div before() {
        return before;
    }

    Div after() {
        return after;
    }

    private void show(boolean grouped) {
        before.setVisible(grouped);
        after.setVisible(grouped);
    }

    /// Shows the groups of a checked question as soon as they are known.
    ///
    /// @param wanted the totals of each
    void show(ListQuery query, Folds folds, List<Wanted> wanted) {
        show(folds.group().isPresent());
        open = folds.open();
        var asked = folds.group().map(by -> new Asked(query.withOrders(List.of()), by, wanted));
        if (asked.isPresent() && asked.equals(told)) {
            fill();
            return;
        }
        told = asked;
        groups = Groups.NONE;
        before.removeAll();
        after.removeAll();
        asked.ifPresent(this::fetch);
    }

    /// Rows were changed: what was told is so no more.
    void forget() {
        told = Optional.empty();
    }

    private void fetch(Asked asked) {
        before.add(line(desk.text("list.group.looking")));
        var actor = desk.actor();
        var store = desk.store();
        desk.later()
                .sum(
                        before,
                        () -> store.groups(model, asked.by(), asked.wanted(), asked.query(), actor),
                        found -> {
                            if (Optional.of(asked).equals(told)) {
                                groups = found;
                                fill();
                            }
                        });
    }

    private void fill() {
        before.removeAll();
        after.removeAll();
        var offer = told.flatMap(asked -> new GroupOffers(desk, model).of(asked.by()));
        offer.ifPresent(one -> fill(new GroupWords(desk, one)));
        switch (groups.rest()) {
            case NONE -> {
                if (groups.groups().isEmpty() && open.isEmpty()) {
                    told.map(Asked::query).map(nothing).ifPresent(before::add);
                }
            }
            case SMALLER -> after.add(line(smaller()));
            case FAILED -> {
                after.add(line(desk.text("list.group.failed")));
                forget();
            }
            case UNKNOWN ->
                    after.add(
                            line(
                                    desk.text(
                                            groups.groups().isEmpty()
                                                    ? "list.group.toomany"
                                                    : "list.group.others")));
        }
    }

    private String smaller() {
        var time = told.filter(asked -> asked.by().unit().isPresent()).isPresent();
        return desk.text(time ? "list.group.latest" : "list.group.more", groups.groups().size());
    }

    private void fill(GroupWords words) {
        var side = before;
        for (var group : groups.groups()) {
            var opened = open.equals(Optional.of(group.condition()));
            side.add(line(group, words.of(group), opened));
            if (opened) {
                side = after;
            }
        }
    }

    private Span line(String words) {
        var line = new Span(words);
        line.addClassName("bureau-group-rest");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private NativeButton line(Group group, String name, boolean opened) {
        var label = new Span(name);
        label.addClassName(group.value() == null ? "bureau-nothing" : "bureau-group-name");
        var count = new Span(Counts.shortly(group.count(), desk.locale()));
        count.addClassName("bureau-count");
        var line = new NativeButton();
        line.add(label, count);
        totals(line, group);
        line.addClassName("bureau-group");
        line.getElement().setAttribute("aria-expanded", "" + opened);
        line.addClickListener(click -> {
            turned = Optional.of(group.condition());
            unfold.accept(opened ? Optional.empty() : turned);
        });
        if (turned.equals(Optional.of(group.condition()))) {
            turned = Optional.empty();
            line.focus();
        }
        return line;
    }

    private void totals(NativeButton line, Group group) {
        var words = new TotalWords(desk);
        var titles = new ColumnTitles(desk, model);
        for (var wanted : told.map(Asked::wanted).orElse(List.of())) {
            column(wanted.path())
                    .ifPresent(column -> {
                        var name = titles.of(column) + " · " + words.name(wanted.total());
                        var figure = group.figures().get(wanted);
                        var total = new Span(words.of(column, wanted.total(), figure));
                        var label = new Span(name);
                        label.addClassName("bureau-foot-name");
                        var both = new Span(label, total);
                        both.addClassName("bureau-group-total");
                        line.add(both);
                    });
        }
    }

    private Optional<Column.Property> column(String path) {
        return desk.store().columns(model, List.of(path), desk.actor()).stream()
                .filter(Column.Property.class::isInstance)
                .map(Column.Property.class::cast)
                .findFirst();
    }
}
