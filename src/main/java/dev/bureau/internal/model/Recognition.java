package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Tells by name, class and constraint what an attribute means: the whole table at a glance. What
/// is recognised gets a cell and an input of its own, which take every value that the column takes.
final class Recognition {

    /// Images are named by what they show, with or without saying that it is an address.
    private static final String[] IMAGES = {
        "image",
        "photo",
        "picture",
        "avatar",
        "logo",
        "thumbnail",
        "thumb",
        "cover",
        "banner",
        "icon"
    };

    private static final List<Rule> BY_CONSTRAINT =
            List.of(
                    constraint(Meaning.MAIL, "Email", Recognition::mail),
                    constraint(Meaning.LINK, "URL", Recognition::annotatedAsUrl));

    private static final List<Rule> BY_TYPE =
            List.of(
                    type(Meaning.LINK, URI.class),
                    type(Meaning.LINK, URL.class),
                    type(Meaning.LANGUAGE, Locale.class),
                    type(Meaning.CURRENCY, Currency.class));

    private static final List<Rule> BY_NAME =
            List.of(
                    named(
                            Meaning.MAIL,
                            Recognition::line,
                            "email",
                            "e mail",
                            "email address",
                            "mail address"),
                    named(
                            Meaning.PHONE,
                            Recognition::line,
                            "phone",
                            "telephone",
                            "mobile",
                            "cellphone",
                            "fax",
                            "phone number",
                            "telephone number",
                            "mobile number",
                            "mobile no",
                            "phone no",
                            "fax number",
                            "cell number"),
                    named(
                            Meaning.LINK,
                            Recognition::line,
                            "url",
                            "uri",
                            "website",
                            "web site",
                            "homepage",
                            "home page",
                            "web page",
                            "webpage",
                            "href",
                            "link"),
                    named(Meaning.SLUG, Recognition::line, "slug", "permalink", "url key"),
                    named(
                            Meaning.COLOR,
                            Recognition::line,
                            "color",
                            "colour",
                            "color code",
                            "colour code",
                            "color hex",
                            "hex color"),
                    named(
                            Meaning.COUNTRY,
                            Recognition::line,
                            "country",
                            "country code",
                            "country iso",
                            "country iso2",
                            "country iso3",
                            "iso country",
                            "nationality"),
                    named(
                            Meaning.LANGUAGE,
                            Recognition::line,
                            "language",
                            "locale",
                            "language code",
                            "locale code",
                            "lang key",
                            "lang",
                            "language tag"),
                    named(
                            Meaning.CURRENCY,
                            Recognition::line,
                            "currency",
                            "currency code",
                            "iso currency"),
                    named(
                            Meaning.NETWORK_ADDRESS,
                            Recognition::line,
                            "ip",
                            "ip address",
                            "remote addr",
                            "remote address",
                            "mac address"),
                    named(
                            Meaning.MARKDOWN,
                            Recognition::text,
                            "markdown",
                            "markdown text",
                            "content md",
                            "body md",
                            "text md",
                            "description md"),
                    named(
                            Meaning.PERCENTAGE,
                            Recognition::percentage,
                            "percent",
                            "percentage",
                            "pct",
                            "in percent"),
                    named(
                            Meaning.COORDINATE,
                            Recognition::fraction,
                            "latitude",
                            "longitude",
                            "lat",
                            "lng"),
                    named(
                            Meaning.MONEY,
                            Recognition::fraction,
                            "price",
                            "amount",
                            "total",
                            "subtotal",
                            "sub total",
                            "cost",
                            "costs",
                            "fee",
                            "salary",
                            "wage",
                            "balance",
                            "budget",
                            "revenue",
                            "turnover",
                            "deposit",
                            "principal",
                            "payment",
                            "discount amount",
                            "tax amount",
                            "gross",
                            "net"),
                    named(
                            Meaning.BYTES,
                            Recognition::whole,
                            "file size",
                            "content length",
                            "size in bytes",
                            "bytes",
                            "size bytes",
                            "content size",
                            "byte size"));

    private Recognition() {}

    /// What the attribute means, and why.
    static Chosen<Meaning> of(Attribute attribute) {
        if (attribute.secret()) {
            return plain();
        }
        for (var rules : List.of(BY_CONSTRAINT, BY_TYPE, BY_NAME)) {
            for (var rule : rules) {
                if (rule.fits().test(attribute)) {
                    return chosen(attribute, rule);
                }
            }
        }
        return plain();
    }

    private static Chosen<Meaning> chosen(Attribute attribute, Rule rule) {
        var image = rule.meaning() == Meaning.LINK && image(attribute);
        return new Chosen<>(
                image ? Meaning.IMAGE : rule.meaning(),
                Reason.at(attribute.path(), "recognised." + rule.key(), rule.what()));
    }

    private static Chosen<Meaning> plain() {
        return new Chosen<>(Meaning.PLAIN, Reason.at("", "kind"));
    }

    /// @param key how it was recognised: by constraint, type or name
    /// @param what the constraint, the type or the name
    private record Rule(Meaning meaning, String key, String what, Predicate<Attribute> fits) {}

    private static Rule constraint(Meaning meaning, String what, Predicate<Attribute> fits) {
        return new Rule(meaning, "constraint", "@" + what, fits);
    }

    private static Rule type(Meaning meaning, Class<?> type) {
        return new Rule(
                meaning,
                "type",
                type.getSimpleName(),
                attribute ->
                        attribute instanceof Attribute.Text
                                && attribute.traits().javaType() == type);
    }

    private static Rule named(Meaning meaning, Predicate<Attribute> kind, String... names) {
        return new Rule(
                meaning,
                "name",
                names[0],
                attribute ->
                        kind.test(attribute)
                                && Naming.of(attribute.traits().name()).endsAny(names));
    }

    private static boolean mail(Attribute attribute) {
        return attribute instanceof Attribute.Text text && text.email() && !text.large();
    }

    private static boolean annotatedAsUrl(Attribute attribute) {
        return line(attribute) && attribute.traits().origin().has("URL");
    }

    private static boolean image(Attribute attribute) {
        return Naming.of(attribute.traits().name()).hasAny(IMAGES);
    }

    private static boolean line(Attribute attribute) {
        return attribute instanceof Attribute.Text text
                && text.traits().javaType() == String.class
                && !text.large();
    }

    private static boolean text(Attribute attribute) {
        return attribute instanceof Attribute.Text text && text.traits().javaType() == String.class;
    }

    private static boolean whole(Attribute attribute) {
        return attribute instanceof Attribute.Numeric numeric && numeric.scale() == 0;
    }

    private static boolean fraction(Attribute attribute) {
        return attribute instanceof Attribute.Numeric numeric && numeric.scale() != 0;
    }

    /// Not where the greatest value is 1, so that a half is written 0.5.
    private static boolean percentage(Attribute attribute) {
        return attribute instanceof Attribute.Numeric numeric
                && numeric.max().filter(most -> most.intValue() <= 1).isEmpty();
    }
}
