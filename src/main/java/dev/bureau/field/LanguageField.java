package dev.bureau.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A language, with or without a country: shown by its name where the value is a tag such as `en`
/// or `de-AT`.
public final class LanguageField implements NamedCode {

    private static final int LONGEST = 12;
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    @Override
    public int longest() {
        return LONGEST;
    }

    /// Those in which programs speak; one with a country can be typed.
    @Override
    public List<String> codes(FieldContext context) {
        return Stream.of(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(KNOWN::contains)
                .distinct()
                .toList();
    }

    @Override
    public String name(String code, Locale reader) {
        var language = Locale.forLanguageTag(code.replace('_', '-'));
        return KNOWN.contains(language.getLanguage()) ? language.getDisplayName(reader) : "";
    }
}
