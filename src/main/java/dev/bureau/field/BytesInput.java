package dev.bureau.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import dev.bureau.schema.Bytes;
import org.jspecify.annotations.Nullable;

/// An input for bytes: how many there are, and the ways to replace and to remove them.
final class BytesInput extends CustomField<@Nullable Bytes> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000_000;

    private final transient FieldContext context;
    private final Span size = new Span();
    private final Button clear = new Button();
    private @Nullable Bytes held;

    BytesInput(FieldContext context) {
        super(null);
        this.context = context;
        clear.setText(context.text().apply("field.bytes.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> hold(null));
        var line = new Div(size, clear);
        line.addClassName("bureau-bytes");
        add(new Div(line, upload()));
        show();
    }

    private Upload upload() {
        var tooLarge = Inputs.words(context, "field.bytes.limit", BinaryField.size(MOST, context));
        var upload =
                new Upload(new BytesUpload(MOST, tooLarge, content -> hold(Bytes.of(content))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(context.text().apply("field.bytes.upload")));
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error().setFileIsTooBig(tooLarge));
        upload.setI18n(words);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void hold(@Nullable Bytes bytes) {
        held = bytes;
        show();
        updateValue();
    }

    private void show() {
        var bytes = held;
        size.setText(
                bytes == null
                        ? context.text().apply("field.none")
                        : BinaryField.size(bytes.size(), context));
        clear.setVisible(bytes != null && !context.attribute().traits().required());
    }

    @Override
    protected @Nullable Bytes generateModelValue() {
        return held;
    }

    @Override
    protected void setPresentationValue(@Nullable Bytes bytes) {
        held = bytes;
        show();
    }
}
