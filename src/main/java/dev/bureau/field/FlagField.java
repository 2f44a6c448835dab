package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Yes or no, and unknown where the attribute allows null.
public final class FlagField implements FieldType<Boolean> {

    @Override
    public String show(Boolean value, FieldContext context) {
        return context.text().apply(value ? "field.yes" : "field.no");
    }

    @Override
    public String encode(Boolean value) {
        return value.toString();
    }

    @Override
    public Boolean decode(String text, FieldContext context) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "text: %s (expected: true or false)".formatted(text));
        };
    }

    /// A mark and the word, so that the mark alone never carries the meaning.
    @Override
    public Component cell(Boolean value, FieldContext context) {
        var icon = (value ? VaadinIcon.CHECK : VaadinIcon.MINUS).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var cell = new Span(icon, new Span(show(value, context)));
        cell.addClassName("bureau-flag");
        cell.getElement().setAttribute("data-value", value.toString());
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        if (context.attribute().traits().required()) {
            return Inputs.in(context, new Checkbox());
        }
        var select = new Select<Boolean>();
        select.setItems(List.of(true, false));
        select.setItemLabelGenerator(value ->
                value == null ? context.text().apply("field.unknown") : show(value, context));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(context.text().apply("field.unknown"));
        return Inputs.in(context, select);
    }

    /// An unticked checkbox means no; an empty choice means unknown.
    @Override
    public @Nullable Boolean read(HasValue<?, ?> editor) {
        return (Boolean) editor.getValue();
    }
}
