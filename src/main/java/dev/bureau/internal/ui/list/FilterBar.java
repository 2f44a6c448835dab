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
import dev.bureau.internal.ui.question.Builder;
import dev.bureau.internal.ui.question.Filters;
import dev.bureau.internal.ui.question.Sentence;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The search and the filters in force as chips, with the way to add more.
final class FilterBar extends Div implements Chip.Owner {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Filters filters;
    private final Consumer<ListQuery> ask;
    private final SearchBox search;
    private final Div chips = new Div();
    private final List<Chip> shown = new ArrayList<>();
    private final Div advanced = new Div();
    private final Div sentence = new Div();
    private final Button clear;
    private ListQuery query = ListQuery.ALL;

    FilterBar(Desk desk, EntityModel model, Consumer<ListQuery> ask, Consumer<ListQuery> type) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        filters = new Filters(desk, model);
        search = new SearchBox(desk, model, words -> type.accept(query.withSearch(words)));
        clear = new Button(desk.text("list.clear"), click -> ask.accept(cleared()));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("bureau-filters");
        chips.addClassName("bureau-chips-row");
        getElement().setAttribute("role", "search");
        sentence.addClassName("bureau-sentence");
        sentence.setVisible(false);
        advanced.addClassName("bureau-advanced");
        add(search, chips, advanced, menu(), clear, sentence);
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
        filters.offered()
                .forEach(filter -> list.add(item(menu, filter.label(), () -> begin(filter))));
        var last = item(menu, desk.text("question.open"), this::build);
        last.addClassName("bureau-menu-apart");
        list.add(last);
        return new Div(open, menu);
    }

    private static NativeButton item(Popover menu, String words, Runnable chosen) {
        var item = new NativeButton(words);
        item.addClassName("bureau-menu-item");
        item.addClickListener(click -> {
            menu.close();
            chosen.run();
        });
        return item;
    }

    /// Opens the dialog for what no single filter can ask.
    private void build() {
        Builder.open(
                desk,
                model,
                beyond(),
                after -> {
                    var kept = new ArrayList<>(parts());
                    kept.removeIf(part -> offer(part).isEmpty());
                    after.ifPresent(kept::add);
                    ask(kept);
                });
    }

    /// Opens a chip without a value yet, or the one that is there.
    private void begin(Filters.Offer filter) {
        var there = shown.stream().filter(chip -> chip.isOf(filter)).findFirst();
        there.orElseGet(() -> append(chip(filter, Optional.empty()))).open();
    }

    private Chip chip(Filters.Offer filter, Optional<Compare> chosen) {
        return new Chip(desk, model, filter, chosen, this);
    }

    private Chip append(Chip chip) {
        shown.add(chip);
        chips.add(chip);
        return chip;
    }

    @Override
    public ListQuery without(Chip chip) {
        var parts = new ArrayList<>(parts());
        chip.condition().ifPresent(parts::remove);
        return query.withFilter(new Condition.And(parts));
    }

    /// Takes over a chip's new choice.
    @Override
    public void changed(Chip chip, Optional<Compare> before, Optional<Compare> after) {
        if (after.isEmpty() && !chip.isOpen()) {
            drop(chip);
        }
        replace(before.map(Condition.class::cast), after.map(Condition.class::cast));
    }

    private void replace(Optional<Condition> before, Optional<Condition> after) {
        var parts = new ArrayList<>(parts());
        int place = before.map(parts::indexOf).orElse(-1);
        if (place >= 0) {
            parts.remove(place);
        }
        after.ifPresent(part -> parts.add(place >= 0 ? place : parts.size(), part));
        ask(parts);
    }

    private void ask(List<Condition> parts) {
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
        parts.forEach(part ->
                offer(part).ifPresent(offer -> append(chip(offer, Optional.of((Compare) part)))));
        showBeyond();
        clear.setVisible(!asked.search().isEmpty() || !parts().isEmpty());
    }

    private void showBeyond() {
        advanced.removeAll();
        beyond().ifPresent(condition ->
                advanced.add(
                        new AdvancedChip(
                                desk,
                                model,
                                condition,
                                this::build,
                                () ->
                                        ask(
                                                parts().stream()
                                                        .filter(part -> offer(part).isPresent())
                                                        .toList()))));
        sentence.setVisible(beyond().isPresent());
        sentence.setText(beyond().isPresent() ? new Sentence(desk).of(model, query) : "");
    }

    /// The conditions that no filter can show, together.
    private Optional<Condition> beyond() {
        var beyond = parts().stream().filter(part -> offer(part).isEmpty()).toList();
        return switch (beyond.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(beyond.getFirst());
            default -> Optional.of(new Condition.And(beyond));
        };
    }

    /// The filter that shows a condition, if there is one.
    private Optional<Filters.Offer> offer(Condition part) {
        return part instanceof Compare compare ? filters.of(compare.path()) : Optional.empty();
    }

    private List<Condition> parts() {
        return query.filter() instanceof Condition.And and ? and.parts() : List.of(query.filter());
    }

    private ListQuery cleared() {
        return ListQuery.ALL.withOrders(query.orders());
    }
}
