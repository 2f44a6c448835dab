package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands around an input: its label, its help, its error, and what it is measured by.
final class InputFrame {

    private static final int LONGEST_COUNTED = 10_000;

    private final HasValue<?, ?> editor;
    private final Component input;
    private final Component component;
    private @Nullable Span error;
    private @Nullable Span counter;

    InputFrame(Place place, Field field, HasValue<?, ?> editor, String hint) {
        this.editor = editor;
        input = (Component) editor;
        var words =
                Stream.of(help(place, field), hint)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        var labelled = input instanceof HasLabel && input instanceof HasValidationProperties;
        var inner = labelled ? input : framed(place.label(field), words);
        if (input instanceof HasLabel label) {
            label.setLabel(place.label(field));
        }
        if (input instanceof HasHelper helper && !words.isEmpty()) {
            helper.setHelperText(words);
            input.getElement().getThemeList().add("helper-above-field");
        }
        Surrounded.of(place, field).around(input, place.label(field));
        count(field);
        report();
        component =
                editor instanceof ComboBox<?> box && field.attribute() instanceof Attribute.ToOne
                        ? new RelationLink(place, field, rows(box), inner)
                        : inner;
        component.addClassName("bureau-field");
        component.getElement().setAttribute("data-path", field.path());
        component.getElement().setAttribute("data-width", FieldWidth.of(field).code());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Reference> rows(ComboBox<?> box) {
        return (ComboBox<Reference>) box;
    }

    private static String help(Place place, Field field) {
        var desk = place.desk();
        return field.help()
                .map(words -> desk.labels().words("help", words, desk.locale()))
                .orElse("");
    }

    /// A frame of our own for inputs that have no label or no place for errors.
    private Component framed(String label, String help) {
        var message = new Span();
        message.addClassName("bureau-field-error");
        message.setVisible(false);
        error = message;
        var frame = new Div();
        if (!(input instanceof HasLabel)) {
            var caption = new Span(label);
            caption.addClassName("bureau-field-label");
            frame.add(caption);
        }
        if (!(input instanceof HasHelper) && !help.isEmpty()) {
            frame.add(new Span(help));
        }
        frame.add(input, message);
        return frame;
    }

    private void count(Field field) {
        if (!(field.attribute() instanceof Attribute.Text text)
                || text.maxLength() > LONGEST_COUNTED
                || !(input instanceof HasSuffix suffixed)
                || !(editor.getValue() instanceof String)) {
            return;
        }
        var length = new Span();
        counter = length;
        length.addClassName("bureau-counter");
        length.getElement().setAttribute("aria-hidden", "true");
        var unit = suffixed.getSuffixComponent();
        suffixed.setSuffixComponent(unit == null ? length : new Div(unit, length));
        if (input instanceof HasValueChangeMode live) {
            live.setValueChangeMode(ValueChangeMode.LAZY);
        }
        editor.addValueChangeListener(
                event -> length.setText(length(event.getValue()) + "/" + text.maxLength()));
        length.setText("0/" + text.maxLength());
    }

    /// What is typed is told before one leaves the input, so that it can be kept; secrets are not.
    private void report() {
        if (input instanceof HasValueChangeMode live
                && live.getValueChangeMode() == ValueChangeMode.ON_CHANGE
                && !(input instanceof PasswordField)) {
            live.setValueChangeMode(ValueChangeMode.LAZY);
        }
    }

    /// Takes the count of letters away, where there is no room for it.
    void uncounted() {
        if (counter != null) {
            counter.removeFromParent();
        }
    }

    private static int length(@Nullable Object value) {
        return value instanceof String words ? words.length() : 0;
    }

    Component component() {
        return component;
    }

    /// These say `aria-required` on an element whose role does not know it, so they get only the
    /// star.
    void require(boolean required) {
        if (input instanceof Select<?> || input instanceof CustomField<?>) {
            input.getElement().setAttribute("data-required", required);
        } else {
            editor.setRequiredIndicatorVisible(required);
        }
    }

    void showProblem(String message) {
        if (input instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        if (error != null) {
            error.setText(message);
            error.setVisible(true);
        }
    }

    void clearProblem() {
        if (input instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
            validated.setErrorMessage("");
        }
        if (error != null) {
            error.setVisible(false);
        }
    }
}
