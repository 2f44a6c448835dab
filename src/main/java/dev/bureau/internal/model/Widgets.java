package dev.bureau.internal.model;

import dev.bureau.field.ColorField;
import dev.bureau.field.CoordinateField;
import dev.bureau.field.CountryField;
import dev.bureau.field.CurrencyField;
import dev.bureau.field.FieldType;
import dev.bureau.field.FieldTypes;
import dev.bureau.field.FileSizeField;
import dev.bureau.field.ImageField;
import dev.bureau.field.LanguageField;
import dev.bureau.field.LinkField;
import dev.bureau.field.MailField;
import dev.bureau.field.MarkdownField;
import dev.bureau.field.MoneyField;
import dev.bureau.field.MonospaceField;
import dev.bureau.field.NumberField;
import dev.bureau.field.PercentField;
import dev.bureau.field.PhoneField;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;

/// Chooses how each attribute of an entity is shown and edited.
final class Widgets {

    private final List<Attribute> attributes;

    /// @param attributes all of one entity, embeddables flattened
    Widgets(List<Attribute> attributes) {
        this.attributes = attributes;
    }

    Chosen<FieldType<?>> of(Attribute attribute) {
        var meant = Recognition.of(attribute);
        FieldType<?> type =
                switch (meant.value()) {
                    case MAIL -> new MailField();
                    case PHONE -> new PhoneField();
                    case IMAGE -> new ImageField();
                    case LINK -> new LinkField();
                    case SLUG, NETWORK_ADDRESS -> new MonospaceField();
                    case COLOR -> new ColorField();
                    case COUNTRY -> new CountryField();
                    case LANGUAGE -> new LanguageField();
                    case CURRENCY -> new CurrencyField();
                    case MARKDOWN -> new MarkdownField();
                    case MONEY ->
                            currency(attribute)
                                    .<FieldType<?>>map(MoneyField::new)
                                    .orElseGet(() -> FieldTypes.of(attribute));
                    case PERCENTAGE -> new PercentField();
                    case COORDINATE -> new CoordinateField();
                    case BYTES -> new FileSizeField();
                    case PLAIN -> FieldTypes.of(attribute);
                };
        var reason = type instanceof NumberField ? Reason.at("", "kind") : meant.reason();
        return new Chosen<>(type, reason);
    }

    /// The path of the currency beside an amount: in the same embeddable, of the same first word,
    /// or the only one.
    private Optional<String> currency(Attribute amount) {
        var all = attributes.stream().filter(Widgets::isCurrency).map(Attribute::path).toList();
        var near = all.stream().filter(path -> group(path).equals(group(amount.path()))).toList();
        var word = Naming.of(amount.traits().name()).words().getFirst();
        return near.stream()
                .filter(path -> near.size() > 1 && name(path).startsWith(word))
                .findFirst()
                .or(() -> only(near))
                .or(() -> only(all));
    }

    private static boolean isCurrency(Attribute attribute) {
        var choice =
                attribute instanceof Attribute.Choice
                        && Naming.of(attribute.traits().name()).ends("currency");
        return choice || Recognition.of(attribute).value() == Meaning.CURRENCY;
    }

    private static Optional<String> only(List<String> paths) {
        return paths.size() == 1 ? Optional.of(paths.getFirst()) : Optional.empty();
    }

    private static String group(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
