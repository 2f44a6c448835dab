package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bureau.field.ColorField;
import dev.bureau.field.CountryField;
import dev.bureau.field.ImageField;
import dev.bureau.field.LanguageField;
import dev.bureau.field.MailField;
import dev.bureau.field.MarkdownField;
import dev.bureau.field.MoneyField;
import dev.bureau.field.PercentField;
import dev.bureau.field.PhoneField;
import dev.bureau.internal.model.EntityModel.Inline;
import dev.bureau.internal.model.EntityModel.Section;
import dev.bureau.internal.model.shapes.Bazaar;
import dev.bureau.internal.model.shapes.Emporium;
import dev.bureau.internal.model.shapes.Lending;
import dev.bureau.internal.model.shapes.Staffing;
import dev.bureau.internal.model.shapes.Surgery;
import dev.bureau.query.Order;
import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person would keep of the defaults for models that were made without them in mind.
class ForeignShapesTests {

    private final Registry surgery = read(Surgery.ENTITIES);
    private final Registry staffing = read(Staffing.ENTITIES);
    private final Registry emporium = read(Emporium.ENTITIES);
    private final Registry lending = read(Lending.ENTITIES);
    private final Registry bazaar = read(Bazaar.ENTITIES);

    private static Registry read(Class<?>... entities) {
        try (var factory = InMemory.of(entities)) {
            return ModelBuilder.build(new Inventory(SchemaReader.read(factory), List.of()), false);
        }
    }

    @Test
    void namesPeopleByFirstAndLastName() {
        assertThat(label(surgery, "Keeper")).containsExactly("firstName", "lastName");
        assertThat(label(emporium, "PersonEntity"))
                .as("not by the title before the name")
                .containsExactly("firstname", "lastname");
        assertThat(label(staffing, "Login"))
                .as("by the unique text, where names may be missing")
                .containsExactly("login");
        assertThat(label(lending, "Client"))
                .as("by the whole name that is never missing")
                .containsExactly("displayName");
    }

    @Test
    void namesNobodyByWhoGetsTheParcelUnlessThereIsNothingElse() {
        assertThat(label(bazaar, "Buyer")).containsExactly("emailAddress");
        assertThat(columns(bazaar, "Buyer")).startsWith("emailAddress").endsWith("dateOfBirth");
        assertThat(label(bazaar, "Payout")).as("no currency").containsExactly("description");
    }

    @Test
    void namesNoRowByWhoChangedItOrWhatWentWrong() {
        assertThat(label(bazaar, "ShelfEntry")).containsExactly("shelf.code", "buyer.emailAddress");
        assertThat(label(bazaar, "Failure")).containsExactly("error");
        assertThat(bazaar.byName("ShelfEntry").orElseThrow().search())
                .containsExactly("shelf.code", "buyer.emailAddress");
    }

    @Test
    void leavesOutOfChildrenWhoChangedThem() {
        assertThat(bazaar.byName("Shelf").orElseThrow().inlines())
                .extracting(Inline::paths)
                .containsExactly(List.of("name", "language"));
    }

    @Test
    void showsWhatWasPaidAndWhenHoweverManyKindsThereAre() {
        assertThat(columns(bazaar, "Purchase")).contains("total", "datePurchased");
    }

    @Test
    void showsNoKeysAndNoDocuments() {
        assertThat(columns(bazaar, "ApiKeyEntity")).containsExactly("purpose");
        assertThat(columns(bazaar, "Machine")).containsExactly("name");
    }

    @Test
    void namesRowsByWhatIsCalledAfterThem() {
        assertThat(label(staffing, "Department")).containsExactly("departmentName");
        assertThat(label(staffing, "Post")).containsExactly("postTitle");
        assertThat(label(emporium, "TblOrders")).containsExactly("orderNumber");
        assertThat(label(staffing, "Site"))
                .as("a postal code is no code of the site")
                .containsExactly("streetAddress");
    }

    @Test
    void namesRowsWithoutWordsByThoseTheyBelongTo() {
        assertThat(label(emporium, "OrderPosition")).containsExactly("goods.name");
        assertThat(label(lending, "LoanTransaction"))
                .containsExactly("loan.accountNumber", "branch.name");
        assertThat(label(lending, "LoanCharge")).isEmpty();
        assertThat(columns(lending, "LoanCharge")).startsWith("id");
    }

    @Test
    void showsTheColumnsThatPeopleCompare() {
        assertThat(columns(surgery, "Keeper"))
                .containsExactly("firstName", "address", "city", "telephone");
        assertThat(columns(emporium, "TblOrders"))
                .containsExactly(
                        "orderNumber", "shipping.city", "customer", "status", "total", "placedAt");
        assertThat(columns(lending, "Loan"))
                .contains("accountNumber", "client", "loanStatus", "principal", "submittedOnDate")
                .hasSizeLessThanOrEqualTo(7);
        assertThat(columns(emporium, "StoreImpl")).doesNotContain("latitude", "longitude");
    }

    @Test
    void ordersByPlaceThenByNewestThenByName() {
        assertThat(orders(emporium, "CatalogueImpl")).containsExactly(Order.asc("sortOrder"));
        assertThat(orders(emporium, "TblOrders")).containsExactly(Order.desc("placedAt"));
        assertThat(orders(surgery, "Consultation")).containsExactly(Order.desc("date"));
        assertThat(orders(surgery, "Keeper"))
                .containsExactly(Order.asc("firstName"), Order.asc("lastName"));
    }

    @Test
    void offersTheFiltersThatPeopleReachFor() {
        assertThat(filters(emporium, "TblOrders")).startsWith("status", "customer", "placedAt");
        assertThat(filters(surgery, "Keeper")).containsExactly("city");
        assertThat(filters(lending, "Loan")).hasSizeLessThanOrEqualTo(8).contains("loanStatus");
    }

    @Test
    void searchesWhatNamesTheRowWhateverItsLength() {
        assertThat(lending.byName("Remark").orElseThrow().search()).containsExactly("note");
        assertThat(staffing.byName("Login").orElseThrow().search()).startsWith("login", "email");
    }

    @Test
    void makesPagesOfLongForms() {
        assertThat(lending.byName("Loan").orElseThrow().sections())
                .extracting(Section::title, Section::tab)
                .contains(
                        tuple("General", true),
                        tuple("Amounts", true),
                        tuple("Dates", true),
                        tuple("Options", true));
    }

    @Test
    void putsTheBookkeepingOfARowAside() {
        assertThat(staffing.byName("Login").orElseThrow().sections().getLast())
                .isEqualTo(
                        new Section(
                                "Record",
                                true,
                                List.of(
                                        "createdBy",
                                        "createdDate",
                                        "lastModifiedBy",
                                        "lastModifiedDate")));
    }

    @Test
    void editsOwnedRowsInTheFormOfTheirOwner() {
        assertThat(emporium.byName("TblOrders").orElseThrow().inlines())
                .extracting(Inline::path, Inline::paths)
                .containsExactly(tuple("positions", List.of("goods", "quantity", "unitPrice")));
    }

    @Test
    void recognisesValuesByTheirNames() {
        assertType(emporium, "GoodsImpl", "price", MoneyField.class);
        assertType(emporium, "GoodsImpl", "colour", ColorField.class);
        assertType(emporium, "GoodsImpl", "originCountry", CountryField.class);
        assertType(emporium, "GoodsImpl", "imageUrl", ImageField.class);
        assertType(emporium, "GoodsImpl", "discountPercent", PercentField.class);
        assertType(emporium, "GoodsImpl", "longDescriptionMarkdown", MarkdownField.class);
        assertType(emporium, "PersonEntity", "emailAddress", MailField.class);
        assertType(lending, "Client", "mobileNo", PhoneField.class);
        assertType(staffing, "Login", "langKey", LanguageField.class);
        assertThat(emporium.byName("TblOrders").orElseThrow().field("total").orElseThrow().type())
                .isEqualTo(new MoneyField("currencyCode"));
    }

    @Test
    void hidesSecretsAndNothingThatOnlySoundsLikeOne() {
        var person = emporium.byName("PersonEntity").orElseThrow();
        assertThat(person.field("pin")).get().matches(Field::secret);
        assertThat(person.field("loginTokenCount")).get().matches(field -> !field.secret());
        var login = staffing.byName("Login").orElseThrow();
        assertThat(List.of("password", "activationKey", "resetKey"))
                .allSatisfy(path -> assertThat(login.field(path)).get().matches(Field::secret));
    }

    @Test
    void leavesOutWhatOnlySaysThatAClassIsAnEntity() {
        assertThat(emporium.all())
                .extracting(EntityModel::slug)
                .contains("orders", "catalogues", "goods", "people", "stores");
    }

    private static void assertType(Registry registry, String entity, String path, Class<?> type) {
        assertThat(registry.byName(entity).orElseThrow().field(path).orElseThrow().type())
                .as(path)
                .isInstanceOf(type);
    }

    private static List<String> label(Registry registry, String entity) {
        return registry.byName(entity).orElseThrow().labelPaths();
    }

    private static List<String> columns(Registry registry, String entity) {
        return registry.byName(entity).orElseThrow().columns().stream().map(Column::name).toList();
    }

    private static List<String> filters(Registry registry, String entity) {
        return registry.byName(entity).orElseThrow().filters().stream()
                .map(EntityModel.Filter::path)
                .toList();
    }

    private static List<Order> orders(Registry registry, String entity) {
        return registry.byName(entity).orElseThrow().orders();
    }
}
