package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.filter.Facets;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.question.Comparing;
import dev.bureau.internal.ui.question.Filters;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One filter in force: its words, its inputs in a popover, and the way to take it off.
final class Chip extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Filters.Offer filter;
    private final Owner owner;
    private final NativeButton label = new NativeButton();
    private final Popover popover = new Popover();
    private Optional<Compare> condition;

    /// What a chip stands in.
    interface Owner {

        /// Is told what a chip stood for and what it stands for now; empty takes the filter off.
        void changed(Chip chip, Optional<Compare> before, Optional<Compare> after);

        /// What a chip's choices are counted in: the question without it.
        ListQuery without(Chip chip);
    }

    Chip(
            Desk desk,
            EntityModel model,
            Filters.Offer filter,
            Optional<Compare> condition,
            Owner owner) {
        this.desk = desk;
        this.model = model;
        this.filter = filter;
        this.condition = condition;
        this.owner = owner;
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
            if (filter.counted()) {
                editor.whenCountable(facets -> count(editor, facets));
            }
        } else if (condition.isEmpty()) {
            owner.changed(this, Optional.empty(), Optional.empty());
        }
    }

    /// Says how many rows there are for each choice, as soon as that is known.
    private void count(Comparing editor, Facets facets) {
        var actor = desk.actor();
        var locale = desk.locale();
        var query = owner.without(this);
        var choices = facets.choices();
        desk.later()
                .fetch(
                        editor,
                        () -> desk.store().facets(model, filter.path(), choices, query, actor),
                        counts -> facets.showCounts(words(counts, locale)));
    }

    private static Map<String, String> words(Map<String, Count> counts, Locale locale) {
        var words = new HashMap<String, String>();
        counts.forEach((value, count) -> {
            if (count.exact() || count.rows() > 0) {
                words.put(value, Counts.shortly(count, locale));
            }
        });
        return words;
    }

    private void become(Optional<Compare> after) {
        var before = condition;
        condition = after;
        describe();
        owner.changed(this, before, after);
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
