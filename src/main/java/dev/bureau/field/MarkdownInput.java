package dev.bureau.field;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;

/// An input for Markdown with two sides: Write and Preview.
final class MarkdownInput extends CustomField<String> {

    private static final long serialVersionUID = 1L;

    private final TextArea area = new TextArea();
    private final Markdown preview = new Markdown();

    MarkdownInput(Function<String, String> words) {
        super("");
        var write = new Tab(words.apply("field.markdown.write"));
        var show = new Tab(words.apply("field.markdown.preview"));
        var tabs = new Tabs(write, show);
        tabs.addThemeName("small");
        tabs.addSelectedChangeListener(event -> choose(tabs.getSelectedIndex() == 1, words));
        area.setMinRows(14);
        area.setMaxRows(28);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        preview.setVisible(false);
        preview.addClassName("bureau-prose");
        var body = new Div(tabs, area, preview);
        body.addClassName("bureau-markdown");
        add(body);
        setWidthFull();
    }

    private void choose(boolean shown, Function<String, String> words) {
        area.setVisible(!shown);
        preview.setVisible(shown);
        var text = area.getValue();
        preview.setContent(text.isBlank() ? words.apply("field.markdown.empty") : text);
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
