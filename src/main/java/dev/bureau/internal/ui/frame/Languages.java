package dev.bureau.internal.ui.frame;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages that Bureau speaks, and the reader's choice among them, kept in a cookie.
public final class Languages {

    /// The languages with complete message bundles.
    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String COOKIE = "bureau-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Languages() {}

    /// The reader's language: the chosen one, else the first that the browser asks for and Bureau
    /// speaks (with its country, for dates and numbers), else English.
    public static Locale of(VaadinRequest request) {
        return chosen(request).or(() -> asked(request)).orElse(Locale.ENGLISH);
    }

    /// The offered language that a locale belongs to.
    public static Locale offered(Locale locale) {
        return OFFERED.stream()
                .filter(offer -> offer.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    static void choose(Locale language) {
        VaadinService.getCurrentResponse().addCookie(cookie(language));
    }

    /// The cookie that keeps the choice of a language.
    public static Cookie cookie(Locale language) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(Objects.toString(cookie.getValue(), "")))
                .filter(Languages::spoken)
                .findFirst();
    }

    private static Optional<Locale> asked(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(Languages::spoken)
                .findFirst();
    }

    private static boolean spoken(Locale locale) {
        return OFFERED.stream().anyMatch(offer -> offer.getLanguage().equals(locale.getLanguage()));
    }
}
