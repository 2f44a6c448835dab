package dev.bureau.internal.check;

import static dev.bureau.AdminSpec.property;
import static dev.bureau.OrderBy.asc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.data.core.TypedPropertyPath.path;

import dev.bureau.EntityAdmin;
import dev.bureau.testing.Shop;
import dev.bureau.testing.Shop.Category;
import dev.bureau.testing.Shop.Product;
import dev.bureau.testing.Shop.Purchase;
import dev.bureau.testing.Shop.Stamp;
import dev.bureau.testing.Shop.Voucher;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ChecksTests {

    @Test
    void findsNothingWrongWithGoodAdmins() {
        assertThat(
                        Checks.run(
                                Shop.with(
                                        Shop.products(admin ->
                                                admin.label(Product::getName)
                                                        .list(
                                                                path(Product::getName),
                                                                path(Product::getCategory)
                                                                        .then(Category::getTitle))
                                                        .column("Summary", Product::getSummary)
                                                        .filters(Product::getState)
                                                        .search(Product::getName)
                                                        .section(
                                                                "Main",
                                                                Product::getName,
                                                                Product::getSize)
                                                        .orderBy(asc(Product::getName))),
                                        Shop.purchases(admin ->
                                                admin.inline(Purchase::getLines, lines -> {})))))
                .extracting(Finding::id)
                .as("purchases have no text")
                .containsExactly("admin.W171");
    }

    @Test
    void e101NamesWhatIsNoAttribute() {
        assertFinding(
                "admin.E101",
                "EntityAdmin.of(Product).list[1]",
                "'summary' is no attribute of Product",
                Shop.products(admin -> admin.list(Product::getName, Product::getSummary)));
    }

    @Test
    void e101NamesUnknownNames() {
        assertFinding(
                "admin.E101",
                "EntityAdmin.of(Product).list[1]",
                "'category.nothing' is no attribute of Product",
                Shop.products(admin ->
                        admin.list(property("category.title"), property("category.nothing"))));
    }

    @Test
    void e101NamesWhatCannotBeResolved() {
        assertThat(Checks.run(Shop.with(Shop.products(admin -> admin.list(product -> "none")))))
                .singleElement()
                .matches(finding -> finding.id().equals("admin.E101"))
                .extracting(Finding::what)
                .asString()
                .startsWith("the property cannot be resolved");
    }

    @Test
    void e103NamesRelationsToManyAsColumns() {
        assertFinding(
                "admin.E103",
                "EntityAdmin.of(Product).list[0]",
                "'suppliers' is a to-many association and cannot be a column",
                Shop.products(admin -> admin.list(Product::getSuppliers)));
    }

    @Test
    void e104NamesColumnsWithoutTitleAndTwice() {
        assertFinding(
                "admin.E104",
                "EntityAdmin.of(Product).list[0]",
                "the computed column has no title",
                Shop.products(admin -> admin.column(" ", Product::getSummary)));
        assertFinding(
                "admin.E104",
                "EntityAdmin.of(Product).list[1]",
                "the column 'name' stands in the list twice",
                Shop.products(admin -> admin.list(Product::getName, Product::getName)));
    }

    @Test
    void e105NamesLabelsThatAreNoTextOfTheEntity() {
        assertFinding(
                "admin.E105",
                "EntityAdmin.of(Product).label",
                "'price' cannot name a row",
                Shop.products(admin -> admin.label(Product::getPrice)));
    }

    @Test
    void e111NamesFiltersThatCannotBe() {
        assertFinding(
                "admin.E111",
                "EntityAdmin.of(Product).filters[0]",
                "'size' cannot be a filter",
                Shop.products(admin -> admin.filters(Product::getSize)));
    }

    @Test
    void e112NamesDatesThatHaveNoDays() {
        assertFinding(
                "admin.E112",
                "EntityAdmin.of(Product).dates",
                "'price' has no years, months and days",
                Shop.products(admin -> admin.dates(Product::getPrice)));
    }

    @Test
    void e113NamesFiltersWithoutANameOrChoicesOfTheirOwn() {
        assertFinding(
                "admin.E113",
                "EntityAdmin.of(Product).filter(\"Price\")",
                "the name 'price' is taken by an attribute",
                Shop.products(admin ->
                        admin.filter("Price", price -> price.choice("High", (row, cb) -> null))));
        assertFinding(
                "admin.E113",
                "EntityAdmin.of(Product).filter(\"Stock\")",
                "there is nothing to choose",
                Shop.products(admin -> admin.filter("Stock", stock -> {})));
        assertFinding(
                "admin.E113",
                "EntityAdmin.of(Product).filter(\"Stock\")",
                "there are two choices of the name 'sold-out'",
                Shop.products(admin ->
                        admin.filter(
                                "Stock",
                                stock ->
                                        stock.choice("Sold out", (row, cb) -> null)
                                                .choice("Sold out!", (row, cb) -> null))));
    }

    @Test
    void e114NamesWhatAListCannotOpenWith() {
        assertFinding(
                "admin.E114",
                "EntityAdmin.of(Product).filter(category)",
                "'category' cannot be compared with that from the beginning",
                Shop.products(admin ->
                        admin.filter(Product::getCategory, one -> one.initially(new Category()))));
        assertFinding(
                "admin.E114",
                "EntityAdmin.of(Product).filter(\"Stock\")",
                "there is no choice 'none' to begin with",
                Shop.products(admin ->
                        admin.filter(
                                "Stock",
                                stock ->
                                        stock.choice("Some", (row, cb) -> null)
                                                .initially("none"))));
    }

    @Test
    void e115NamesSecretsInTheSearch() {
        assertFinding(
                "admin.E115",
                "EntityAdmin.of(Product).search[1]",
                "'apiSecret' cannot be searched",
                Shop.products(admin -> admin.search(Product::getName, Product::getApiSecret)));
    }

    @Test
    void e121NamesOrdersByListsOfRows() {
        assertFinding(
                "admin.E121",
                "EntityAdmin.of(Product).orderBy[0]",
                "a list cannot be ordered by 'suppliers'",
                Shop.products(admin -> admin.orderBy(asc(Product::getSuppliers))));
    }

    @Test
    void e131NamesFieldsThatStandTwiceOrCannotBeThere() {
        assertFinding(
                "admin.E131",
                "EntityAdmin.of(Product).aside(\"B\")[0]",
                "'name' stands in the form twice",
                Shop.products(admin ->
                        admin.section("A", Product::getName).aside("B", Product::getName)));
        assertFinding(
                "admin.E131",
                "EntityAdmin.of(Product).section(\"A\")[0]",
                "'revision' cannot be a field: it is the optimistic lock's counter",
                Shop.products(admin -> admin.section("A", Product::getRevision)));
    }

    @Test
    void e141NamesRowsThatAreNoChildren() {
        assertFinding(
                "admin.E141",
                "EntityAdmin.of(Purchase).inline(stamps)",
                "'stamps' cannot be edited in rows: the children do not live and die with their parent",
                Shop.purchases(admin -> admin.inline(Purchase::getStamps, stamps -> {})));
    }

    @Test
    void e151NamesTheSecondAdminOfAnEntity() {
        assertFinding(
                "admin.E151",
                "EntityAdmin.of(Product)",
                "Product is managed by EntityAdmin.of(Product) already",
                Shop.products(admin -> {}),
                Shop.products(admin -> {}));
    }

    @Test
    void e152NamesAdminsOfWhatIsNoEntity() {
        assertFinding(
                "admin.E152",
                "EntityAdmin.of(Voucher)",
                "dev.bureau.testing.Shop$Voucher is no entity of this application",
                EntityAdmin.of(Voucher.class, admin -> {}));
    }

    @Test
    void e161NamesActionsWithoutANameOfTheirOwn() {
        assertFinding(
                "admin.E161",
                "EntityAdmin.of(Product).action(\"Delete\")",
                "the name 'delete' is taken by an operation",
                Shop.products(admin -> admin.action("Delete", product -> {}, action -> {})));
        assertFinding(
                "admin.E161",
                "EntityAdmin.of(Product).action(\"Sell!\")",
                "there are two actions of the name 'sell'",
                Shop.products(admin ->
                        admin.action("Sell", product -> {}, action -> {})
                                .action(
                                        "Sell!",
                                        product -> {},
                                        action -> action.requires("sell"))));
    }

    @Test
    void w171WarnsOfRowsWithoutAName() {
        assertFinding(
                "admin.W171",
                "EntityAdmin.of(Stamp)",
                "no attribute of Stamp can name its rows",
                EntityAdmin.of(Stamp.class, admin -> {}));
    }

    @Test
    void w172WarnsOfRelationsWhoseRowsCannotBeSearched() {
        assertFinding(
                "admin.W172",
                "EntityAdmin.of(Product).section(\"A\")[0]",
                "the rows of 'stamp' cannot be searched: Stamp has no text to look into",
                Shop.products(admin -> admin.section("A", Product::getStamp)));
    }

    @Test
    void stopsTheStartWithAllErrorsAtOnce() {
        var broken =
                Shop.with(
                        Shop.products(admin ->
                                admin.list(Product::getSuppliers).search(Product::getApiSecret)),
                        EntityAdmin.of(Stamp.class, admin -> {}));
        assertThatExceptionOfType(AdminConfigurationException.class)
                .isThrownBy(() -> CheckConfiguration.review(broken, Set.of()))
                .withMessage(
                        """
                        The admin configuration has 2 errors:
                          (admin.E103) EntityAdmin.of(Product).list[0]: 'suppliers' is a to-many association and cannot be a column
                              Hint: use a computed column, for example column("Comments", a -> a.getComments().size())
                          (admin.E115) EntityAdmin.of(Product).search[0]: 'apiSecret' cannot be searched
                              Hint: search in text attributes that are neither secret nor hidden\
                        """);
    }

    @Test
    void logsWarningsUnlessSilenced(CapturedOutput output) {
        var unnamed = Shop.with(EntityAdmin.of(Stamp.class, admin -> {}));
        CheckConfiguration.review(unnamed, Set.of("admin.W171"));
        assertThat(output).doesNotContain("admin.W171");
        CheckConfiguration.review(unnamed, Set.of());
        assertThat(output)
                .contains("The admin configuration has 1 warning:")
                .contains("admin.W171");
    }

    @Test
    void silencesErrorsById() {
        var broken = Shop.with(Shop.products(admin -> admin.list(Product::getSuppliers)));
        assertThatNoException()
                .isThrownBy(() -> CheckConfiguration.review(broken, Set.of("admin.E103")));
    }

    private static void assertFinding(
            String id, String where, String what, EntityAdmin<?>... admins) {
        assertThat(Checks.run(Shop.with(admins)))
                .filteredOn(finding -> finding.id().equals(id))
                .singleElement()
                .matches(finding -> finding.where().equals(where), where)
                .matches(finding -> finding.what().equals(what), what)
                .matches(finding -> !finding.hint().isBlank(), "has a hint");
    }
}
