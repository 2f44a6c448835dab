package dev.bureau.internal.model;

import static dev.bureau.OrderBy.desc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.core.TypedPropertyPath.path;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.bureau.Declaration;
import dev.bureau.FieldSpec;
import dev.bureau.filter.PresenceFilter;
import dev.bureau.internal.model.EntityModel.Inline;
import dev.bureau.internal.model.EntityModel.Queue;
import dev.bureau.internal.model.EntityModel.Section;
import dev.bureau.internal.text.Texts;
import dev.bureau.query.Order;
import dev.bureau.testing.Shop;
import dev.bureau.testing.Shop.Category;
import dev.bureau.testing.Shop.Line;
import dev.bureau.testing.Shop.Product;
import dev.bureau.testing.Shop.Purchase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class ModelBuilderTests {

    private final Registry plain = ModelBuilder.build(Shop.with(), false);

    @Test
    void managesEveryEntityUnlessOnlyDeclaredOnesAreWanted() {
        assertThat(plain.all())
                .extracting(EntityModel::slug)
                .containsExactly(
                        "categories", "products", "purchases", "stamps", "suppliers", "lines");
        var declared = ModelBuilder.build(Shop.with(Shop.products(admin -> {})), true);
        assertThat(declared.all()).extracting(EntityModel::name).containsExactly("Product");
        assertThat(declared.bySlug("categories")).isEmpty();
        assertThat(declared.byType(Category.class))
                .as("rows that others refer to still have a name")
                .isPresent();
    }

    @Test
    void namesRowsByTheMostTellingText() {
        assertThat(model("Product").labelPath()).isEqualTo("name");
        assertThat(model("Category").labelPath()).isEqualTo("title");
        assertThat(model("Supplier").labelPath()).isEqualTo("code");
        assertThat(model("Stamp").labelPath()).isEmpty();
    }

    @Test
    void choosesTellingColumnsWithTheLabelFirst() {
        assertThat(model("Product").columns())
                .extracting(Column::name)
                .containsExactly("name", "sku", "category", "stamp", "state", "price", "launch");
        assertThat(model("Stamp").columns())
                .extracting(Column::name)
                .as("the key where nothing names a row")
                .containsExactly("id", "value");
    }

    @Test
    void filtersByChoicesFlagsRelationsAndDates() {
        assertThat(model("Product").filters())
                .extracting(EntityModel.Filter::path)
                .containsExactly(
                        "state",
                        "category",
                        "stamp",
                        "launch",
                        "createdAt",
                        "featured",
                        "suppliers",
                        "price");
    }

    @Test
    void takesDeclaredFiltersOverRelations() {
        var registry =
                ModelBuilder.build(
                        Shop.with(
                                Shop.products(admin ->
                                        admin.filters(
                                                path(Product::getState),
                                                path(Product::getCategory)
                                                        .then(Category::getTitle)))),
                        false);
        assertThat(registry.byName("Product").orElseThrow().filters())
                .extracting(EntityModel.Filter::path, EntityModel.Filter::owner)
                .containsExactly(tuple("state", "Product"), tuple("category.title", "Category"));
    }

    @Test
    void addsFiltersInCodeToTheOthers() {
        var registry =
                ModelBuilder.build(
                        Shop.with(
                                Shop.products(admin ->
                                        admin.filters(Product::getState)
                                                .filter(
                                                        "Sold out?",
                                                        stock ->
                                                                stock.choice(
                                                                        "Yes",
                                                                        (row, cb) -> null)))),
                        false);
        var product = registry.byName("Product").orElseThrow();

        assertThat(product.filters())
                .extracting(EntityModel.Filter::path)
                .containsExactly("state", "soldOut");
        assertThat(product.ownFilter("soldOut")).isPresent();
        assertThat(product.field("soldOut")).isEmpty();
    }

    @Test
    void searchesShortTextsOnly() {
        assertThat(model("Product").search()).containsExactly("name", "sku");
        assertThat(model("Stamp").search()).isEmpty();
    }

    @Test
    void opensWithTheNewestElseByLabel() {
        assertThat(model("Product").orders()).containsExactly(Order.desc("createdAt"));
        assertThat(model("Category").orders()).containsExactly(Order.asc("title"));
        assertThat(model("Stamp").orders()).isEmpty();
    }

    @Test
    void laysLongFormsOutInTwoColumnsAndGroupsEmbeddables() {
        assertThat(model("Product").sections())
                .containsExactly(
                        new Section(
                                "",
                                false,
                                List.of("sku", "name", "description", "price", "sold", "picture")),
                        new Section("Size", false, List.of("size.width", "size.height")),
                        new Section(
                                "Details",
                                true,
                                List.of(
                                        "state",
                                        "featured",
                                        "launch",
                                        "category",
                                        "stamp",
                                        "suppliers")),
                        new Section("Record", true, List.of("createdAt", "updatedAt")));
    }

    @Test
    void keepsShortFormsInOneColumn() {
        assertThat(model("Purchase").sections())
                .containsExactly(new Section("", false, List.of("day", "stamps")));
        assertThat(model("Supplier").sections())
                .containsExactly(new Section("", false, List.of("code", "town")));
    }

    @Test
    void neverShowsSecretsVersionsAndGeneratedKeys() {
        var product = model("Product");
        var everywhere =
                Stream.of(
                                product.columns().stream().map(Column::name),
                                product.search().stream(),
                                product.sections().stream().flatMap(it -> it.paths().stream()))
                        .flatMap(names -> names);
        assertThat(everywhere).doesNotContain("apiSecret", "revision", "id");
        assertThat(product.field("revision")).isEmpty();
        assertThat(product.field("apiSecret")).get().matches(Field::secret);
    }

    @Test
    void leavesListsOfOtherRowsOutOfForms() {
        assertThat(model("Category").fields())
                .extracting(Field::path)
                .containsExactly("id", "title");
        assertThat(model("Category").inlines()).isEmpty();
    }

    @Test
    void editsOwnedChildrenInRowsWithoutTheReferenceBack() {
        assertThat(model("Purchase").inlines())
                .extracting(Inline::path, Inline::child, Inline::paths)
                .containsExactly(tuple("lines", "Line", List.of("product", "amount")));
    }

    @Test
    void locksWhatNobodyTypes() {
        assertThat(List.of("id", "createdAt", "apiSecret"))
                .allSatisfy(path ->
                        assertThat(model("Product").field(path))
                                .get()
                                .matches(it -> !it.writable() && !it.writableOnAdd()));
        assertThat(model("Supplier").field("code"))
                .get()
                .matches(it -> !it.writable() && it.writableOnAdd());
        assertThat(model("Product").field("name"))
                .get()
                .matches(it -> it.writable() && it.writableOnAdd());
    }

    @Test
    void tellsWhyEachDefaultWasChosen() {
        var texts = new Texts(new StaticMessageSource());
        assertThat(model("Product").reasons())
                .extracting(reason -> reason.words(texts, Locale.ENGLISH))
                .contains(
                        "Rows are named by name: its name says so.",
                        "The newest by createdAt come first.",
                        "The icon stands for the word \"product\".")
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void takesWhatWasDeclared() {
        var model = declared();
        assertThat(model.group()).isEqualTo("Sales");
        assertThat(model.icon()).isEqualTo("gift");
        assertThat(model.slug()).isEqualTo("goods");
        assertThat(model.labelPath()).isEqualTo("sku");
        assertThat(model.pageSize()).isEqualTo(50);
        assertThat(model.search()).containsExactly("sku", "price");
        assertThat(model.searchKinds())
                .containsOnly(Map.entry("price", Declaration.SearchKind.EXACT));
        assertThat(model.filters())
                .extracting(EntityModel.Filter::path)
                .containsExactly("price", "sku");
        assertThat(model.filters().getLast().type()).isInstanceOf(PresenceFilter.class);
        assertThat(model.orders()).containsExactly(Order.desc("price"));
        assertThat(model.columns())
                .extracting(Column::name)
                .containsExactly("sku", "category.title", "=summary");
        assertThat(model.sections())
                .containsExactly(
                        new Section("Main", false, List.of("sku", "size.width", "size.height")),
                        new Section("More", true, List.of("price")));
        assertThat(model.action("sell-out")).get().matches(EntityModel.Action::danger);
        assertThat(model.queues())
                .containsExactly(new Queue("To plan", "state", Shop.State.PLANNED.name()));
    }

    @Test
    void takesTheOptionsOfFields() {
        var model = declared();
        assertThat(model.field("price")).get().matches(it -> !it.writable() && !it.writableOnAdd());
        assertThat(model.field("description")).get().matches(Field::hidden);
        assertThat(model.field("sku"))
                .get()
                .matches(it -> it.label().orElseThrow().equals("Number"))
                .matches(it -> it.surroundings().placeholder().orElseThrow().equals("A-1"))
                .matches(it -> it.surroundings().suffix().orElseThrow().equals("pcs"))
                .matches(it -> it.surroundings().prefix().isEmpty())
                .matches(it -> it.prefilledFrom().equals(List.of("name")))
                .matches(it -> it.writableWith().orElseThrow().equals("stock"));
    }

    @Test
    void knowsTheEntityAtTheEndOfAPath() {
        assertThat(declared().columns().get(1))
                .isInstanceOfSatisfying(
                        Column.Property.class,
                        column -> {
                            assertThat(column.owner()).isEqualTo("Category");
                            assertThat(column.field().path()).isEqualTo("title");
                            assertThat(column.sortable()).isTrue();
                        });
    }

    @Test
    void showsTheDeclaredFieldsOfChildren() {
        var registry =
                ModelBuilder.build(
                        Shop.with(
                                Shop.purchases(admin ->
                                        admin.inline(
                                                Purchase::getLines,
                                                lines ->
                                                        lines.label("Goods")
                                                                .fields(Line::getAmount)
                                                                .atLeast(1)
                                                                .atMost(9)))),
                        false);
        var inline = registry.byName("Purchase").orElseThrow().inline("lines").orElseThrow();
        assertThat(inline.label()).contains("Goods");
        assertThat(inline.paths()).containsExactly("amount");
        assertThat(inline.bounds()).isEqualTo(new Bounds(1, 9));
    }

    @Test
    void givesEachEntityAnAddressOfItsOwn() {
        var slugs = new Slugs(Set.of("login"));
        assertThat(slugs.of("Blog posts")).isEqualTo("blog-posts");
        assertThat(slugs.of("Blog posts")).isEqualTo("blog-posts-2");
        assertThat(slugs.of("Login")).isEqualTo("login-2");
    }

    @ParameterizedTest
    @CsvSource({
        "Article, newspaper",
        "BlogPost, file-text-o",
        "User, user",
        "OrderComment, comment",
        "Category, folder",
        "Quux, table"
    })
    void findsIconsByTheWordsOfAName(String entity, String icon) {
        assertThat(Icons.of(entity).value()).isEqualTo(icon);
    }

    @Test
    void namesIconsThatExist() {
        var known =
                Stream.of(VaadinIcon.values())
                        .map(icon -> icon.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(known).containsAll(Icons.names()).contains(Icons.OTHER);
    }

    @Test
    void keepsAddressesApartFromTheFoldersOfFiles() {
        assertThat(slug("Assets")).isEqualTo("all-assets");
        assertThat(slug("Themes of songs")).isEqualTo("all-themes-of-songs");
        assertThat(slug("Bureau")).isEqualTo("bureau-2");
        assertThat(slug("Fixed assets")).isEqualTo("fixed-assets");
    }

    private static String slug(String plural) {
        var named = Shop.products(admin -> admin.named("One", plural));
        return ModelBuilder.build(Shop.with(named), false)
                .byType(Shop.Product.class)
                .orElseThrow()
                .slug();
    }

    @Test
    void groupsByTheLastTellingPackage() {
        var groups = new Groups(List.of());
        assertThat(groups.of("dev.bureau.testing").value()).isEqualTo("Testing");
        assertThat(groups.of("dev.bureau.internal.model").value()).isEqualTo("Bureau");
    }

    private EntityModel declared() {
        return ModelBuilder.build(
                        Shop.with(
                                Shop.products(admin ->
                                        admin.named("Good", "Goods")
                                                .group("Sales")
                                                .icon("gift")
                                                .label(Product::getSku)
                                                .pageSize(50)
                                                .list(
                                                        path(Product::getSku),
                                                        path(Product::getCategory)
                                                                .then(Category::getTitle))
                                                .column("Summary", Product::getSummary)
                                                .filters(Product::getPrice)
                                                .filter(Product::getSku, new PresenceFilter())
                                                .search(Product::getSku)
                                                .searchExactly(Product::getPrice)
                                                .orderBy(desc(Product::getPrice))
                                                .section("Main", Product::getSku, Product::getSize)
                                                .aside("More", Product::getPrice)
                                                .field(Product::getPrice, FieldSpec::readOnly)
                                                .field(Product::getDescription, FieldSpec::hidden)
                                                .field(
                                                        Product::getSku,
                                                        sku ->
                                                                sku.label("Number")
                                                                        .placeholder("A-1")
                                                                        .suffix("pcs")
                                                                        .writableWith("stock")
                                                                        .prefilledFrom(
                                                                                Product::getName))
                                                .action(
                                                        "Sell out",
                                                        product -> {},
                                                        action -> action.danger())
                                                .queue(
                                                        "To plan",
                                                        Product::getState,
                                                        Shop.State.PLANNED))),
                        false)
                .byName("Product")
                .orElseThrow();
    }

    private EntityModel model(String name) {
        return plain.byName(name).orElseThrow();
    }
}
