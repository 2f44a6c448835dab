package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.text.Texts;
import dev.bureau.testing.Shop;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class LabelsTests {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Labels labels = new Labels(new Texts(messages));
    private final EntityModel plain = product();
    private final EntityModel named =
            product(
                    Shop.products(admin ->
                            admin.named("Good", "Goods")
                                    .field(Shop.Product::getSku, sku -> sku.label("Number"))));

    @Test
    void makesWordsFromNames() {
        assertThat(labels.singular(plain, Locale.ENGLISH)).isEqualTo("Product");
        assertThat(labels.plural(plain, Locale.ENGLISH)).isEqualTo("Products");
        assertThat(field(plain, "createdAt", Locale.ENGLISH)).isEqualTo("Created at");
        assertThat(field(plain, "size.width", Locale.ENGLISH)).isEqualTo("Width");
        assertThat(labels.constant(Shop.State.FOR_SALE, Locale.ENGLISH)).isEqualTo("For sale");
    }

    @Test
    void takesDeclaredWords() {
        assertThat(labels.singular(named, Locale.ENGLISH)).isEqualTo("Good");
        assertThat(labels.plural(named, Locale.ENGLISH)).isEqualTo("Goods");
        assertThat(field(named, "sku", Locale.ENGLISH)).isEqualTo("Number");
    }

    @Test
    void prefersTheTranslationsOfTheApplication() {
        messages.addMessage("Product", Locale.GERMAN, "Ware");
        messages.addMessage("Product.plural", Locale.GERMAN, "Waren");
        messages.addMessage("Product.sku", Locale.GERMAN, "Nummer");
        messages.addMessage("State.FOR_SALE", Locale.GERMAN, "Zu haben");
        messages.addMessage("group.Sales", Locale.GERMAN, "Verkauf");
        assertThat(labels.singular(named, Locale.GERMAN)).isEqualTo("Ware");
        assertThat(labels.plural(named, Locale.GERMAN)).isEqualTo("Waren");
        assertThat(field(named, "sku", Locale.GERMAN)).isEqualTo("Nummer");
        assertThat(labels.constant(Shop.State.FOR_SALE, Locale.GERMAN)).isEqualTo("Zu haben");
        assertThat(labels.words("group", "Sales", Locale.GERMAN)).isEqualTo("Verkauf");
    }

    private String field(EntityModel model, String path, Locale locale) {
        return labels.field(model, model.field(path).orElseThrow(), locale);
    }

    private static EntityModel product(dev.bureau.EntityAdmin<?>... admins) {
        return ModelBuilder.build(Shop.with(admins), false).byName("Product").orElseThrow();
    }
}
