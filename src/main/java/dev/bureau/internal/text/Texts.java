package dev.bureau.internal.text;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The words that people read, by key and language. The application's own message source wins, so
/// that every word can be changed without code.
public final class Texts {

    private static final String[] BUNDLES = {
        "dev.bureau.messages.frame",
        "dev.bureau.messages.list",
        "dev.bureau.messages.form",
        "dev.bureau.messages.field",
        "dev.bureau.messages.filter",
        "dev.bureau.messages.question",
        "dev.bureau.messages.account",
        "dev.bureau.messages.store",
        "dev.bureau.messages.model"
    };

    private final MessageSource application;
    private final ResourceBundleMessageSource own = new ResourceBundleMessageSource();

    public Texts(MessageSource application) {
        this.application = application;
        own.setBasenames(BUNDLES);
        own.setDefaultEncoding("UTF-8");
        own.setFallbackToSystemLocale(false);
        own.setAlwaysUseMessageFormat(true);
    }

    /// The words for a key of Bureau's bundle (`list.empty`), with `{0}`, `{1}` filled in.
    ///
    /// @throws org.springframework.context.NoSuchMessageException if the key does not exist
    public String get(String key, Locale locale, Object... arguments) {
        var words = application.getMessage("bureau." + key, arguments, null, locale);
        return words != null ? words : own.getMessage(key, arguments, locale);
    }

    /// The words for the key of a name: the application's, else Bureau's for what is its own, else
    /// the given ones.
    public String of(String key, String otherwise, Locale locale) {
        var words = application.getMessage(key, new Object[0], null, locale);
        var given = words != null ? words : own.getMessage(key, new Object[0], otherwise, locale);
        return given != null ? given : otherwise;
    }
}
