package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The search and the filters in force as chips, with the way to add more.
final class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Filters filters;
    private final Consumer<ListQuery> ask;
    private final SearchBox search;
    private final Div chips = new Div();
    private final List<Chip> shown = new ArrayList<>();
    private final Button clear;
    private ListQuery query = ListQuery.ALL;

    FilterBar(Desk desk, EntityModel model, Consumer<ListQuery> ask, Consumer<ListQuery> type) {
        this.desk = desk;
        this.ask = ask;
        filters = new Filters(desk, model);
        search = new SearchBox(desk, model, words -> type.accept(query.withSearch(words)));
        clear = new Button(desk.text("list.clear"), click -> ask.accept(cleared()));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("bureau-filters");
        chips.addClassName("bureau-chips-row");
        getElement().setAttribute("role", "search");
        add(search, chips, menu(), clear);
    }

    private Component menu() {
        var open = new Button(desk.text("list.filter"), Icons.of("plus"));
        open.addClassName("bureau-filter-add");
        var list = new Div();
        list.addClassName("bureau-menu");
        var menu = new Popover(list);
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setAriaLabel(desk.text("list.filter"));
        for (var filter : filters.offered()) {
            var choice = new NativeButton(filter.label());
            choice.addClassName("bureau-menu-item");
            choice.addClickListener(click -> {
                menu.close();
                begin(filter);
            });
            list.add(choice);
        }
        var both = new Div(open, menu);
        both.setVisible(!filters.offered().isEmpty());
        return both;
    }

    /// Opens a chip without a value yet, or the one that is there.
    private void begin(Filters.Offer filter) {
        var there = shown.stream().filter(chip -> chip.isOf(filter)).findFirst();
        there.orElseGet(() -> append(new Chip(desk, filter, Optional.empty(), this::change)))
                .open();
    }

    private Chip append(Chip chip) {
        shown.add(chip);
        chips.add(chip);
        return chip;
    }

    /// Takes over a chip's new choice.
    private void change(Chip chip, Optional<Condition> before, Optional<Condition> after) {
        var parts = new ArrayList<>(parts());
        int place = before.map(parts::indexOf).orElse(-1);
        if (place >= 0) {
            parts.remove(place);
        }
        after.ifPresent(part -> parts.add(place >= 0 ? place : parts.size(), part));
        if (after.isEmpty() && !chip.isOpen()) {
            drop(chip);
        }
        ask.accept(query.withFilter(new Condition.And(parts)));
    }

    private void drop(Chip chip) {
        shown.remove(chip);
        chips.remove(chip);
    }

    /// Shows the filters of the question; chips that are being edited stay as they are.
    void show(ListQuery asked) {
        query = asked;
        search.show(asked.search());
        var parts = new ArrayList<>(parts());
        for (var chip : List.copyOf(shown)) {
            var known = chip.condition().map(parts::remove).orElse(chip.isOpen());
            if (!known) {
                drop(chip);
            }
        }
        parts.forEach(part -> append(chip(part)));
        clear.setVisible(!asked.search().isEmpty() || !parts().isEmpty());
    }

    private Chip chip(Condition part) {
        var offer =
                part instanceof Compare compare
                        ? filters.of(compare.path())
                        : Optional.<Filters.Offer>empty();
        return new Chip(desk, offer.orElseGet(filters::combined), Optional.of(part), this::change);
    }

    private List<Condition> parts() {
        return query.filter() instanceof Condition.And and ? and.parts() : List.of(query.filter());
    }

    private ListQuery cleared() {
        return ListQuery.ALL.withOrders(query.orders());
    }

    /// The filters in force in words.
    String chosen() {
        return shown.stream().map(Chip::words).collect(Collectors.joining("; "));
    }
}
