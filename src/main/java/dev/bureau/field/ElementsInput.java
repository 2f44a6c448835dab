package dev.bureau.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Elements.Shape;
import dev.bureau.schema.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The values of a collection as rows, each with what takes it away, and moves it where the order
/// is kept. Empty rows count as none.
final class ElementsInput extends CustomField<List<Object>> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 50;

    private final transient Attribute.Elements elements;
    private final transient FieldContext context;
    private final transient List<ElementRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span none = new Span();
    private final Button add = new Button();
    private final Button rest = new Button();
    private String label = "";

    ElementsInput(Attribute.Elements elements, FieldContext context) {
        super(List.of());
        this.elements = elements;
        this.context = context;
        list.addClassName("bureau-element-rows");
        none.addClassName("bureau-none");
        none.setText(context.text().apply("field.elements.none"));
        add.setText(context.text().apply("field.elements.add"));
        add.setIcon(new Icon("vaadin", "plus"));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addClickListener(event -> added());
        rest.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        rest.addClickListener(event -> showAll());
        rest.setVisible(false);
        var body = new Div(none, list, rest, add);
        body.addClassName("bureau-elements");
        add(body);
        setWidthFull();
        renumber();
    }

    boolean ordered() {
        return elements.shape() == Shape.LIST;
    }

    private void added() {
        showAll();
        insert(null).focus();
        changed();
    }

    private ElementRow insert(@Nullable Element element) {
        var row = new ElementRow(elements, context, element, this);
        rows.add(row);
        list.add(row);
        renumber();
        return row;
    }

    /// Takes the row away; the focus goes to the one that takes its place.
    void remove(ElementRow row) {
        var at = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        renumber();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).focusRemove();
        }
        changed();
    }

    void move(ElementRow row, int by) {
        var to = rows.indexOf(row) + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(row);
        rows.add(to, row);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        renumber();
        row.focusMove(by);
        changed();
    }

    void changed() {
        setInvalid(false);
        updateValue();
    }

    private void renumber() {
        none.setVisible(rows.isEmpty());
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).number(label, at, rows.size());
        }
    }

    void write(List<Element> values) {
        rows.clear();
        list.removeAll();
        for (var value : values) {
            var row = new ElementRow(elements, context, value, this);
            row.setVisible(rows.size() < FIRST);
            rows.add(row);
            list.add(row);
        }
        rest.setVisible(rows.size() > FIRST);
        rest.setText(Inputs.words(context, "field.elements.all", rows.size()));
        renumber();
        updateValue();
    }

    /// What stands in the inputs, row by row; empty if one of the rows would not come back whole.
    Optional<List<List<String>>> keep() {
        var kept = new ArrayList<List<String>>();
        for (var row : rows) {
            var cells = row.keep();
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            kept.add(cells.get());
        }
        return Optional.of(kept);
    }

    /// Puts back what [#keep] told.
    void restore(List<List<String>> kept) {
        write(List.of());
        kept.forEach(cells -> insert(null).restore(cells));
        changed();
    }

    private void showAll() {
        rows.forEach(row -> row.setVisible(true));
        rest.setVisible(false);
    }

    /// What was typed.
    ///
    /// @throws IllegalArgumentException with a message for the reader if a row is incomplete or
    ///   repeats another one where none may
    List<Element> read() {
        var read = new ArrayList<Element>();
        var seen = new HashSet<@Nullable Object>();
        for (var row : rows) {
            if (!row.blank()) {
                var element = row.read();
                refuseRepeated(element, seen, row);
                read.add(element);
            }
        }
        return List.copyOf(read);
    }

    private void refuseRepeated(Element element, Set<@Nullable Object> seen, ElementRow row) {
        var unique =
                switch (elements.shape()) {
                    case SET -> seen.add(element.value());
                    case MAP -> seen.add(element.key());
                    case BAG, LIST -> true;
                };
        if (!unique) {
            throw row.wrong(context.text().apply("field.elements.repeated"));
        }
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        this.label = label;
        renumber();
    }

    @Override
    protected List<Object> generateModelValue() {
        return rows.stream().<Object>map(ElementRow::raw).toList();
    }

    /// Rows are made by [#write] only; clearing takes them all away.
    @Override
    protected void setPresentationValue(List<Object> value) {
        if (value.isEmpty() && !rows.isEmpty()) {
            write(List.of());
        }
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.getFirst().focus();
        }
    }
}
