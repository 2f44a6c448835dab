package dev.bureau.field;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;

/// An input for Markdown with two sides: Write and Preview.
final class MarkdownInput extends CustomField<String> {

    private static final long serialVersionUID = 1L;

    private final NativeButton write = new NativeButton();
    private final NativeButton show = new NativeButton();
    private final TextArea area = new TextArea();
    private final Markdown preview = new Markdown();

    MarkdownInput(Function<String, String> words) {
        super("");
        write.setText(words.apply("field.markdown.write"));
        write.addClickListener(event -> choose(false, words));
        show.setText(words.apply("field.markdown.preview"));
        show.addClickListener(event -> choose(true, words));
        press(false);
        var sides = new Div(write, show);
        sides.addClassName("bureau-segments");
        area.setMinRows(14);
        area.setMaxRows(28);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(event -> updateValue());
        preview.setVisible(false);
        preview.addClassName("bureau-prose");
        var body = new Div(sides, area, preview);
        body.addClassName("bureau-markdown");
        add(body);
        setWidthFull();
    }

    private void press(boolean shown) {
        write.getElement().setAttribute("aria-pressed", String.valueOf(!shown));
        show.getElement().setAttribute("aria-pressed", String.valueOf(shown));
    }

    private void choose(boolean shown, Function<String, String> words) {
        press(shown);
        area.setVisible(!shown);
        preview.setVisible(shown);
        var text = area.getValue();
        preview.setContent(text.isBlank() ? words.apply("field.markdown.empty") : text);
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        area.setAriaLabel(label);
    }

    @Override
    protected String generateModelValue() {
        return area.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setValue(value);
    }

    @Override
    public void focus() {
        area.focus();
    }
}
