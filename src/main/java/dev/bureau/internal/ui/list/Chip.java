package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.question.Comparing;
import dev.bureau.internal.ui.question.Filters;
import dev.bureau.query.Condition.Compare;
import java.util.Optional;

/// One filter in force: its words, its inputs in a popover, and the way to take it off.
final class Chip extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Filters.Offer filter;
    private final Changed changed;
    private final NativeButton label = new NativeButton();
    private final Popover popover = new Popover();
    private Optional<Compare> condition;

    /// Is told what a chip stood for and what it stands for now; empty takes the filter off.
    interface Changed {
        void accept(Chip chip, Optional<Compare> before, Optional<Compare> after);
    }

    Chip(Desk desk, Filters.Offer filter, Optional<Compare> condition, Changed changed) {
        this.desk = desk;
        this.filter = filter;
        this.condition = condition;
        this.changed = changed;
        addClassName("bureau-chip");
        label.addClassName("bureau-chip-label");
        popover.setTarget(label);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(filter.label());
        popover.addClassName("bureau-filter-popover");
        popover.addOpenedChangeListener(event -> opened(event.isOpened()));
        add(label, remove(), popover);
        describe();
    }

    private NativeButton remove() {
        var remove = new NativeButton();
        remove.add(Icons.of("close-small"));
        remove.addClassName("bureau-chip-remove");
        remove.setAriaLabel(desk.text("list.filter.remove", filter.label()));
        remove.addClickListener(click -> {
            popover.close();
            become(Optional.empty());
        });
        return remove;
    }

    private void opened(boolean now) {
        popover.removeAll();
        if (now) {
            var editor = new Comparing(filter, condition, this::become);
            popover.add(editor);
            editor.focusFirst();
        } else if (condition.isEmpty()) {
            changed.accept(this, Optional.empty(), Optional.empty());
        }
    }

    private void become(Optional<Compare> after) {
        var before = condition;
        condition = after;
        describe();
        changed.accept(this, before, after);
    }

    private void describe() {
        label.removeAll();
        var name = new Span(filter.label());
        name.addClassName("bureau-chip-name");
        label.add(name);
        condition.ifPresent(it -> {
            var words = new Span(filter.describe(it));
            words.addClassName("bureau-chip-words");
            label.add(words);
        });
        label.getElement().setAttribute("title", words());
    }

    /// The filter's name and what is chosen.
    String words() {
        var words = condition.map(it -> filter.describe(it)).orElse("");
        return words.isEmpty() ? filter.label() : filter.label() + ": " + words;
    }

    void open() {
        popover.open();
    }

    boolean isOpen() {
        return popover.isOpened();
    }

    boolean isOf(Filters.Offer other) {
        return filter.path().equals(other.path());
    }

    Optional<Compare> condition() {
        return condition;
    }
}
