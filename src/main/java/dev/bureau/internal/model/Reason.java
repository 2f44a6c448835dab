package dev.bureau.internal.model;

import dev.bureau.internal.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Why something was chosen for the application.
///
/// @param topic what was chosen
/// @param path the attribute it is about, empty if it is about the entity
/// @param key the last part of the sentence's key in the message bundle
/// @param arguments what is filled into the sentence
public record Reason(Topic topic, String path, String key, List<Object> arguments) {

    /// What can be chosen.
    public enum Topic {
        NAME,
        LABEL,
        COLUMNS,
        FILTERS,
        SEARCH,
        ORDER,
        FORM,
        INLINES,
        FIELD,
        GROUP,
        ICON
    }

    static Reason of(Topic topic, String key, Object... arguments) {
        return new Reason(topic, "", key, Arrays.asList(arguments));
    }

    static Reason at(String path, String key, Object... arguments) {
        return new Reason(Topic.FIELD, path, key, Arrays.asList(arguments));
    }

    /// The sentence in the reader's language.
    public String words(Texts texts, Locale locale) {
        var kind = topic.name().toLowerCase(Locale.ROOT);
        return texts.get("model.reason." + kind + "." + key, locale, arguments.toArray());
    }
}
