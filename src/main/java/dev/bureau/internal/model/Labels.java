package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.internal.text.Texts;
import dev.bureau.schema.Attribute;
import java.util.Locale;

/// The words for entities, attributes and constants: declared in code, else from the application's
/// message bundle (`Article`, `Article.plural`, `Article.title`, `ArticleStatus.DRAFT`,
/// `group.News`), else made from the Java name.
public final class Labels {

    private final Texts texts;

    public Labels(Texts texts) {
        this.texts = texts;
    }

    /// What one row is called: "Article".
    public String singular(EntityModel model, Locale locale) {
        var made =
                model.names()
                        .map(Declaration.Names::singular)
                        .orElseGet(() -> Words.of(model.name()));
        return texts.of(model.name(), made, locale);
    }

    /// What many rows are called: "Articles".
    public String plural(EntityModel model, Locale locale) {
        var made =
                model.names()
                        .map(Declaration.Names::plural)
                        .orElseGet(() -> Words.plural(Words.of(model.name())));
        return texts.of(model.name() + ".plural", made, locale);
    }

    /// The words over an attribute: "Published at".
    public String field(EntityModel model, Field field, Locale locale) {
        return field(model.name(), field, locale);
    }

    /// The words over an attribute of the entity of this name.
    public String field(String entity, Field field, Locale locale) {
        var made = field.label().orElseGet(() -> named(field, locale));
        return texts.of(entity + "." + field.path(), made, locale);
    }

    /// The words over a part of a value: `Address.city` gives "City".
    public String part(String name, Locale locale) {
        return texts.of(name, Words.of(name.substring(name.lastIndexOf('.') + 1)), locale);
    }

    private String named(Field field, Locale locale) {
        return field.attribute() instanceof Attribute.Subtype
                ? texts.get("field.subtype", locale)
                : Words.of(field.attribute().traits().name());
    }

    /// The words over a column.
    public String column(Column column, Locale locale) {
        return switch (column) {
            case Column.Property property ->
                    property.options()
                            .title()
                            .map(title -> words("column", title, locale))
                            .orElseGet(() -> field(property.owner(), property.field(), locale));
            case Column.Computed computed ->
                    words("column", computed.options().title().orElse(computed.title()), locale);
        };
    }

    /// The words for a constant: "Draft".
    public String constant(Enum<?> constant, Locale locale) {
        var type = constant.getDeclaringClass().getSimpleName();
        return texts.of(
                type + "." + constant.name(),
                Words.of(constant.name().toLowerCase(Locale.ROOT)),
                locale);
    }

    /// Words declared in code for a group, section, action or queue, or the application's
    /// translation of them.
    public String words(String kind, String declared, Locale locale) {
        return texts.of(kind + "." + declared, declared, locale);
    }
}
