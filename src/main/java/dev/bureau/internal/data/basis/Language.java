package dev.bureau.internal.data.basis;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/// Lets an application's hooks and actions speak the actor's language: while they run, Spring's
/// `LocaleContextHolder` has it.
public final class Language {

    private Language() {}

    public static <T> T in(Locale locale, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
