package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/// Long text in Markdown, written beside a preview.
///
/// ```java
/// admin.field(Article::getBody, body -> body.as(new MarkdownField()))
/// ```
public final class MarkdownField implements FieldType<String> {

    @Override
    public String show(String value, FieldContext context) {
        return value;
    }

    @Override
    public String encode(String value) {
        return value;
    }

    @Override
    public String decode(String text, FieldContext context) {
        return text;
    }

    /// The formatted text. The browser removes everything that could run.
    @Override
    public Component cell(String value, FieldContext context) {
        return new Markdown(value);
    }

    @Override
    public boolean live() {
        return true;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Inputs.in(context, new MarkdownInput(context.text()));
    }

    @Override
    public @Nullable String read(HasValue<?, ?> editor) {
        return editor.isEmpty() ? null : (String) editor.getValue();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
