package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.AdminSpec;
import dev.bureau.ColumnSpec;
import dev.bureau.internal.text.Texts;
import dev.bureau.testing.Shop;
import dev.bureau.testing.Shop.Product;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ListColumnsTests {

    @Test
    void changesColumnsThatAreThereByDefault() {
        var model =
                products(admin ->
                        admin.column(Product::getState, ColumnSpec::unsortable)
                                .column(Product::getDescription, ColumnSpec::hidden)
                                .column("Summary", Product::getName));

        assertThat(model.columns())
                .extracting(Column::name)
                .startsWith("name", "sku", "category", "stamp", "state")
                .endsWith("description", "=summary");
        assertThat(model.column("state")).get().matches(column -> !column.sortable());
        assertThat(model.column("description")).get().matches(column -> column.options().hidden());
        assertThat(model.column("sku")).get().matches(Column::sortable);
    }

    @Test
    void changesColumnsThatWereNamed() {
        var model =
                products(admin ->
                        admin.list(Product::getSku, Product::getPrice)
                                .column(Product::getSku, sku -> sku.title("Number").pinned()));

        assertThat(model.columns()).extracting(Column::name).containsExactly("sku", "price");
        assertThat(model.column("sku")).get().matches(column -> column.options().pinned());
        var labels = new Labels(new Texts(new StaticMessageSource()));
        assertThat(labels.column(model.column("sku").orElseThrow(), Locale.ENGLISH))
                .isEqualTo("Number");
    }

    @Test
    void keepsTheOrderOfTheListWhereverAColumnIsChanged() {
        var model =
                products(admin ->
                        admin.column(Product::getPrice, ColumnSpec::pinned)
                                .list(Product::getSku, Product::getPrice));

        assertThat(model.columns()).extracting(Column::name).containsExactly("sku", "price");
        assertThat(model.column("price")).get().matches(column -> column.options().pinned());
    }

    @Test
    void sortsByComputedColumnsWhereItIsSaidHow() {
        var model =
                products(admin ->
                        admin.column("Plain", Product::getName)
                                .column(
                                        "Sorted",
                                        Product::getName,
                                        column ->
                                                column.sortedBy(Product::getName, Product::getSku))
                                .column(
                                        "Made",
                                        Product::getName,
                                        column ->
                                                column.sortedBy((product, cb) ->
                                                        cb.length(product.get("name"))))
                                .column(
                                        "Not",
                                        Product::getName,
                                        column -> column.sortedBy(Product::getSku).unsortable()));

        assertThat(model.columns().stream().filter(Column.Computed.class::isInstance))
                .filteredOn(Column::sortable)
                .extracting(Column::name)
                .containsExactly("=sorted", "=made");
        assertThat(model.column("=sorted").orElseThrow().options().sortedBy())
                .containsExactly("name", "sku");
    }

    private static EntityModel products(Consumer<AdminSpec<Product>> declared) {
        return ModelBuilder.build(Shop.with(Shop.products(declared)), true)
                .byName("Product")
                .orElseThrow();
    }
}
