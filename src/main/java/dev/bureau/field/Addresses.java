package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Links to what a text names. Only addresses that cannot run anything in the browser become one.
final class Addresses {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto");
    private static final Pattern MAIL = Pattern.compile("[^\\s@?&%:/,;<>\"]+@[^\\s@?&%:/,;<>\"]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]{3,30}");

    private Addresses() {}

    /// The address of a page; empty if it is not one that may be linked to.
    static Optional<String> page(String text) {
        try {
            var uri = new URI(text.strip());
            var scheme = uri.getScheme();
            return scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(uri.toString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// The address of an image that pages of the back office may show.
    static Optional<String> image(String text) {
        return page(text).filter(address -> address.toLowerCase(Locale.ROOT).startsWith("https:"));
    }

    static Optional<String> mail(String text) {
        var stripped = text.strip();
        return MAIL.matcher(stripped).matches()
                ? Optional.of("mailto:" + stripped)
                : Optional.empty();
    }

    static Optional<String> phone(String text) {
        return PHONE.matcher(text.strip()).matches()
                ? Optional.of("tel:" + text.replaceAll("[^+\\d]", ""))
                : Optional.empty();
    }

    /// A link that opens beside the back office, or the words where there is nothing to link to.
    static Component link(Optional<String> address, Component words) {
        return address.<Component>map(target -> anchor(target, words)).orElse(words);
    }

    private static Anchor anchor(String address, Component words) {
        var anchor = new Anchor();
        anchor.getElement().setAttribute("href", address);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassName("bureau-cell-link");
        if (address.startsWith("http")) {
            anchor.setTarget(AnchorTarget.BLANK);
        }
        anchor.add(words);
        return anchor;
    }

    static Span words(String text) {
        var words = new Span(text);
        words.setTitle(text);
        return words;
    }
}
