package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A language, with or without a country: shown by its name where the value is a tag such as `en`
/// or `de-AT`.
public final class LanguageField implements WrittenText {

    private static final int LONGEST = 12;
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /// The name in the reader's language; what is no tag stays as it is.
    @Override
    public String show(Object value, FieldContext context) {
        var code = encode(value);
        var name = name(code, context.locale());
        return name.isEmpty() ? code : name;
    }

    @Override
    public Component cell(Object value, FieldContext context) {
        var cell = Addresses.words(show(value, context));
        cell.setTitle(encode(value));
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return CodeInput.codes(context, LONGEST)
                ? CodeInput.of(context, codes(), code -> name(code, context.locale()))
                : TEXT.editor(context);
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        return CodeInput.read(editor, this);
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        CodeInput.write(editor, value, this);
    }

    /// Those in which programs speak; one with a country can be typed.
    private static List<String> codes() {
        return Stream.of(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(KNOWN::contains)
                .distinct()
                .toList();
    }

    private static String name(String code, Locale reader) {
        var language = Locale.forLanguageTag(code.replace('_', '-'));
        return KNOWN.contains(language.getLanguage()) ? language.getDisplayName(reader) : "";
    }
}
