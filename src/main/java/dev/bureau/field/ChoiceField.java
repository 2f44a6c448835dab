package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One of the constants of an enum: a badge with a dot and the word.
public final class ChoiceField implements FieldType<Enum<?>> {

    private static final int FEW = 12;

    @Override
    public String show(Enum<?> value, FieldContext context) {
        return context.constantLabel().apply(value);
    }

    @Override
    public String encode(Enum<?> value) {
        return value.name();
    }

    @Override
    public Enum<?> decode(String text, FieldContext context) {
        return find(context, name -> name.equals(text))
                .or(() -> find(context, name -> name.equalsIgnoreCase(text)))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "text: %s (expected: one of %s)"
                                        .formatted(text, constants(context))));
    }

    private static Optional<Enum<?>> find(FieldContext context, Predicate<String> wanted) {
        return constants(context).stream()
                .<Enum<?>>map(constant -> constant)
                .filter(constant -> wanted.test(constant.name()))
                .findFirst();
    }

    @Override
    public Component cell(Enum<?> value, FieldContext context) {
        var badge = new Span(show(value, context));
        badge.addClassName("bureau-badge");
        badge.getElement().setAttribute("data-tone", Tone.of(value).code());
        return badge;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var constants = constants(context);
        return constants.size() > FEW ? box(constants, context) : select(constants, context);
    }

    private HasValue<?, ?> select(List<? extends Enum<?>> constants, FieldContext context) {
        var select = new Select<Enum<?>>();
        select.setItems(List.copyOf(constants));
        select.setItemLabelGenerator(constant -> constant == null ? "" : show(constant, context));
        select.setRenderer(new ComponentRenderer<>(constant -> cell(constant, context)));
        if (!context.attribute().traits().required()) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(context.text().apply("field.none"));
        }
        return Inputs.in(context, select);
    }

    private HasValue<?, ?> box(List<? extends Enum<?>> constants, FieldContext context) {
        var box = new ComboBox<Enum<?>>();
        box.setItems(List.copyOf(constants));
        box.setItemLabelGenerator(constant -> show(constant, context));
        box.setClearButtonVisible(!context.attribute().traits().required());
        return Inputs.in(context, box);
    }

    static List<? extends Enum<?>> constants(FieldContext context) {
        return context.attribute() instanceof Attribute.Choice choice
                ? choice.constants()
                : List.of();
    }
}
