package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One element of a collection: its inputs, and the buttons that move it and take it away.
final class ElementRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 8;

    private final transient Attribute.Elements elements;
    private final transient FieldContext context;
    private final transient ElementsInput owner;
    private final transient Map<Attribute, Map<String, Cell>> parts = new LinkedHashMap<>();
    private final Div cells = new Div();
    private final Button up = new Button();
    private final Button down = new Button();
    private final Button remove = new Button();
    private final boolean stored;
    private @Nullable Boolean tellable;
    private int number;

    /// An input of the row.
    ///
    /// @param given the value that it was given, which may have more than the input can hold
    /// @param shown what it made of that
    private record Cell(
            Attribute leaf,
            String label,
            FieldType<Object> type,
            HasValue<?, ?> input,
            @Nullable Object given,
            @Nullable Object shown) {

        boolean untouched() {
            return Objects.equals(input.getValue(), shown);
        }
    }

    ElementRow(
            Attribute.Elements elements,
            FieldContext context,
            @Nullable Element element,
            ElementsInput owner) {
        this.elements = elements;
        this.context = context;
        this.owner = owner;
        stored = element != null;
        addClassName("bureau-element");
        cells.addClassName("bureau-element-cells");
        elements.key()
                .ifPresent(key ->
                        part(key, "field.elements.key", element == null ? null : element.key()));
        part(elements.element(), "field.elements.value", element == null ? null : element.value());
        getElement().setAttribute("data-cells", String.valueOf(inputs().size()));
        add(cells, buttons());
    }

    private void part(Attribute part, String label, @Nullable Object value) {
        var made = new LinkedHashMap<String, Cell>();
        var values = value instanceof Map<?, ?> map ? map : Map.of();
        Attribute.Elements.leaves(part)
                .forEach((path, leaf) -> {
                    var words =
                            path.isEmpty()
                                    ? context.text().apply(label)
                                    : context.label()
                                            .apply(
                                                    part.traits().javaType().getSimpleName()
                                                            + "."
                                                            + path);
                    made.put(path, cell(leaf, words, embedded(part) ? values.get(path) : value));
                });
        parts.put(part, made);
    }

    private static boolean embedded(Attribute part) {
        return part instanceof Attribute.Embedded;
    }

    @SuppressWarnings("unchecked")
    private Cell cell(Attribute leaf, String label, @Nullable Object value) {
        var type = (FieldType<Object>) FieldTypes.of(leaf);
        var input = type.editor(context.of(leaf));
        if (input instanceof HasLabel labelled && !alone()) {
            labelled.setLabel(label);
        }
        if (input instanceof HasSize sized) {
            sized.setWidthFull();
        }
        if (input instanceof TextArea area) {
            area.setMinRows(1);
            area.setMaxRows(MOST_LINES);
        }
        type.write(input, value);
        input.addValueChangeListener(event -> {
            clear(input);
            owner.changed();
        });
        cells.add((Component) input);
        return new Cell(leaf, label, type, input, value, input.getValue());
    }

    /// Whether the input needs no label beside that of the collection.
    private boolean alone() {
        return elements.key().isEmpty() && !embedded(elements.element());
    }

    private Component buttons() {
        var buttons = new Div();
        buttons.addClassName("bureau-element-buttons");
        if (owner.ordered()) {
            button(up, "arrow-up", () -> owner.move(this, -1));
            button(down, "arrow-down", () -> owner.move(this, 1));
            buttons.add(up, down);
        }
        button(remove, "close-small", () -> owner.remove(this));
        buttons.add(remove);
        return buttons;
    }

    private static void button(Button button, String icon, Runnable work) {
        button.setIcon(new Icon("vaadin", icon));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(event -> work.run());
    }

    /// Tells the row which one it is.
    void number(String label, int at, int rows) {
        number = at + 1;
        up.setEnabled(at > 0);
        down.setEnabled(at < rows - 1);
        name(up, "field.elements.up");
        name(down, "field.elements.down");
        name(remove, "field.elements.remove");
        for (var cell : inputs()) {
            if (cell.input() instanceof HasAriaLabel named) {
                named.setAriaLabel(alone() ? label + " " + number : cell.label() + " " + number);
            }
        }
    }

    private void name(Button button, String key) {
        var words = words(key);
        button.setAriaLabel(words);
        button.setTooltipText(words);
    }

    private String words(String key) {
        return Inputs.words(context, key, number);
    }

    private List<Cell> inputs() {
        return parts.values().stream().flatMap(cells -> cells.values().stream()).toList();
    }

    /// What stands in the inputs, whatever it means.
    List<Object> raw() {
        var raw = new ArrayList<Object>();
        inputs().forEach(cell -> raw.add(Objects.requireNonNullElse(cell.input().getValue(), "")));
        return raw;
    }

    /// What stands in the inputs as text, for [#restore]; empty where that would not bring back all
    /// of the row: an input keeps nothing, or what is stored is more than the text tells.
    Optional<List<String>> keep() {
        if (stored && !tellable()) {
            return Optional.empty();
        }
        var kept = new ArrayList<String>();
        for (var cell : inputs()) {
            var text = cell.type().keep(cell.input());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            kept.add(text.get());
        }
        return Optional.of(kept);
    }

    private boolean tellable() {
        if (tellable == null) {
            var several = inputs().size() > 1;
            tellable =
                    inputs().stream().allMatch(this::tellable)
                            && !inputs().stream().allMatch(cell -> nothing(cell.given(), several));
        }
        return tellable;
    }

    private static boolean nothing(@Nullable Object given, boolean several) {
        return given == null || several && Boolean.FALSE.equals(given);
    }

    /// Whether the stored value comes back from what an input keeps of it. Keys of rows always do;
    /// to look each one up would take long.
    private boolean tellable(Cell cell) {
        var type = cell.type();
        if (type instanceof RelationField) {
            return true;
        }
        var own = context.of(cell.leaf());
        try {
            var spare = type.editor(own);
            type.write(spare, cell.given());
            var kept = type.keep(spare);
            if (kept.isEmpty()) {
                return false;
            }
            var back = type.editor(own);
            type.restore(back, kept.get(), own);
            return same(cell.given(), type.read(back));
        } catch (RuntimeException untold) {
            return false;
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal told
                ? number.compareTo(told) == 0
                : Objects.deepEquals(one, other);
    }

    void restore(List<String> kept) {
        var cells = inputs();
        for (var at = 0; at < Math.min(cells.size(), kept.size()); at++) {
            var cell = cells.get(at);
            cell.type().restore(cell.input(), kept.get(at), context.of(cell.leaf()));
        }
    }

    /// Whether nothing was typed; a box that is not ticked tells nothing beside other inputs. What
    /// was there before stays, however little of it can be seen.
    boolean blank() {
        if (stored && inputs().stream().allMatch(Cell::untouched)) {
            return false;
        }
        var several = inputs().size() > 1;
        return inputs().stream()
                .allMatch(cell ->
                        cell.input().isEmpty()
                                && (several || !Boolean.FALSE.equals(cell.input().getValue())));
    }

    /// @throws IllegalArgumentException with a message for the reader if an input is wrong
    Element read() {
        var key = elements.key().map(this::value).orElse(null);
        return new Element(key, value(elements.element()));
    }

    private @Nullable Object value(Attribute part) {
        var made = Objects.requireNonNull(parts.get(part));
        if (!embedded(part)) {
            return value(Objects.requireNonNull(made.get("")));
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        made.forEach((path, cell) -> values.put(path, value(cell)));
        return values;
    }

    private @Nullable Object value(Cell cell) {
        if (stored && cell.untouched()) {
            return cell.given();
        }
        try {
            var value = cell.type().read(cell.input());
            if (value == null && cell.leaf().traits().required()) {
                throw new IllegalArgumentException(context.text().apply("field.elements.required"));
            }
            return value;
        } catch (IllegalArgumentException e) {
            throw wrong(cell, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /// Marks the row's first input, and says what is wrong with the row.
    IllegalArgumentException wrong(String message) {
        return wrong(inputs().getFirst(), message);
    }

    private IllegalArgumentException wrong(Cell cell, String message) {
        if (cell.input() instanceof HasValidationProperties validated) {
            validated.setInvalid(true);
        }
        var place = alone() ? "" : cell.label() + ": ";
        return new IllegalArgumentException(words("field.elements.row") + " " + place + message);
    }

    private static void clear(HasValue<?, ?> input) {
        if (input instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }

    void focus() {
        if (inputs().getFirst().input() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    void focusRemove() {
        remove.focus();
    }

    /// Leaves the focus at the button that was used, or at the other one where that has no more to
    /// do.
    void focusMove(int by) {
        var used = by < 0 ? up : down;
        (used.isEnabled() ? used : by < 0 ? down : up).focus();
    }
}
