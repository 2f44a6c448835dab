package dev.bureau.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.Attribute.Moment.Kind;
import dev.bureau.testing.InMemory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTests {

    private static Map<String, EntitySchema> schemas = Map.of();

    @BeforeAll
    static void readsAll() {
        try (var factory = InMemory.of(Mappings.ALL)) {
            schemas =
                    SchemaReader.read(factory).stream()
                            .collect(Collectors.toMap(EntitySchema::name, Function.identity()));
        }
    }

    @Test
    void listsEveryEntityAndAbstractRoots() {
        assertThat(schemas)
                .containsOnlyKeys(
                        "Account",
                        "Book",
                        "Chapter",
                        "Membership",
                        "Novel",
                        "Passport",
                        "Person",
                        "Publisher",
                        "Rate",
                        "Seat",
                        "Shelf");
    }

    @Test
    void tellsRootsThatHaveNoRowsOfTheirOwn() {
        assertThat(schema("Account").isAbstract()).isTrue();
        assertThat(schema("Book").isAbstract()).isFalse();
    }

    @Test
    void keepsTheOrderOfDeclarationWithInheritedAttributesFirst() {
        assertThat(schema("Book").attributes())
                .extracting(Attribute::path)
                .startsWith(
                        "id", "createdAt", "enteredAt", "lockVersion", "title", "isbn", "blurb");
    }

    @Test
    void leavesOutWhatIsTransient() {
        assertThat(schema("Book").attribute("scratch")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 2, 80, false",
        "isbn, 0, 20, false",
        "contact, 0, 255, false",
        "initial, 0, 1, false",
        "barcode, 0, 2147483647, false",
        "page, 0, 2147483647, false",
        "language, 0, 2147483647, false",
        "zone, 0, 2147483647, false",
        "currency, 0, 2147483647, false",
        "blurb, 0, 2147483647, true",
        "body, 0, 2147483647, true",
        "notes, 0, 4000, true",
        "address.city, 0, 255, false",
        "home.city, 0, 7, false"
    })
    void readsTextsWithTheirLengths(String path, int min, int max, boolean large) {
        assertThat(attribute("Book", path))
                .isInstanceOfSatisfying(
                        Attribute.Text.class,
                        text -> {
                            assertThat(text.minLength()).isEqualTo(min);
                            assertThat(text.maxLength()).isEqualTo(max);
                            assertThat(text.large()).isEqualTo(large);
                        });
    }

    @Test
    void knowsMailAddressesAndSecrets() {
        assertThat(text("Book", "contact").email()).isTrue();
        assertThat(text("Book", "title").email()).isFalse();
        assertThat(text("Book", "apiToken").secret()).isTrue();
        assertThat(text("Book", "title").secret()).isFalse();
        assertThat(text("Account", "credentialText").secret())
                .as("named by its column password_hash")
                .isTrue();
    }

    @Test
    void readsNumbersWithLimitsAndScale() {
        var pages = (Attribute.Numeric) attribute("Book", "pages");
        assertThat(pages.min()).contains(BigDecimal.ZERO);
        assertThat(pages.max()).contains(BigDecimal.TEN);
        assertThat(pages.scale()).isZero();
        var price = (Attribute.Numeric) attribute("Book", "price");
        assertThat(price.min()).contains(new BigDecimal("0.50"));
        assertThat(price.scale()).isEqualTo(2);
        assertThat(((Attribute.Numeric) attribute("Book", "weight")).scale()).isEqualTo(-1);
        assertThat(((Attribute.Numeric) attribute("Book", "stock")).min()).contains(BigDecimal.ONE);
    }

    @Test
    void readsFlagsEvenWhenConverted() {
        assertThat(List.of("lent", "bound", "signed"))
                .allSatisfy(path ->
                        assertThat(attribute("Book", path)).isInstanceOf(Attribute.Flag.class));
        assertThat(traits("Book", "lent").required()).isTrue();
        assertThat(traits("Book", "bound").required()).isFalse();
    }

    @Test
    void readsConstantsInOrderOfDeclaration() {
        assertThat(((Attribute.Choice) attribute("Book", "genre")).constants())
                .isEqualTo(List.of(Mappings.Genre.values()));
        assertThat(((Attribute.Choice) attribute("Book", "grade")).constants())
                .isEqualTo(List.of(Mappings.Grade.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "printed, DATE",
        "opens, TIME",
        "enteredAt, DATE_TIME",
        "createdAt, INSTANT",
        "sold, INSTANT",
        "returned, INSTANT",
        "received, DATE",
        "reading, DURATION",
        "season, YEAR"
    })
    void readsMoments(String path, Kind kind) {
        assertThat(attribute("Book", path))
                .isInstanceOfSatisfying(
                        Attribute.Moment.class,
                        moment -> assertThat(moment.kind()).isEqualTo(kind));
    }

    @Test
    void readsBytes() {
        assertThat(attribute("Book", "cover")).isInstanceOf(Attribute.Binary.class);
        assertThat(attribute("Book", "scan")).isInstanceOf(Attribute.Binary.class);
    }

    @Test
    void takesClassesOfTheApplicationAsWhatConvertersMakeOfThem() {
        assertThat(attribute("Book", "paid"))
                .isInstanceOfSatisfying(
                        Attribute.Converted.class,
                        paid -> {
                            assertThat(paid.stored()).isInstanceOf(Attribute.Numeric.class);
                            var ten = paid.conversion().value(BigDecimal.TEN);
                            assertThat(ten).isEqualTo(new Mappings.Money(BigDecimal.TEN));
                            assertThat(paid.conversion().stored(ten)).isEqualTo(BigDecimal.TEN);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "title,WORDS",
        "blurb,WORDS",
        "pages,VALUES",
        "barcode,VALUES",
        "cover,BYTES",
        "scan,LARGE",
        "extras,DOCUMENT",
        "keywords,DOCUMENT",
        "thing,BYTES"
    })
    void readsHowTheDatabaseHoldsValues(String path, Storage storage) {
        assertThat(attribute("Book", path).traits().storage()).isEqualTo(storage);
    }

    @Test
    void readsTheTextFormsOfStructures() {
        try (var factory = InMemory.of(Mappings.ALL)) {
            var book =
                    SchemaReader.read(factory).stream()
                            .filter(schema -> schema.name().equals("Book"))
                            .findFirst()
                            .orElseThrow();
            assertThat(form(book, "keywords").write(new String[] {"ink", "paper"}))
                    .isEqualTo("ink\npaper");
            assertThat(form(book, "keywords").read("ink\npaper"))
                    .isEqualTo(new String[] {"ink", "paper"});
            assertThat(form(book, "extras").read("{\"ink\": \"black\"}"))
                    .isEqualTo(Map.of("ink", "black"));
        }
        assertThat(((Attribute.Structured) attribute("Book", "thing")).form()).isEmpty();
    }

    private static TextForm form(EntitySchema schema, String path) {
        return ((Attribute.Structured) schema.attribute(path).orElseThrow()).form().orElseThrow();
    }

    @Test
    void takesWhatItDoesNotKnowAsStructured() {
        assertThat(List.of("extras", "keywords", "thing"))
                .allSatisfy(path ->
                        assertThat(attribute("Book", path))
                                .isInstanceOf(Attribute.Structured.class));
    }

    @Test
    void stepsIntoEmbeddables() {
        assertThat(attribute("Book", "address")).isInstanceOf(Attribute.Embedded.class);
        assertThat(attribute("Book", "address.geo.north")).isInstanceOf(Attribute.Numeric.class);
        assertThat(traits("Book", "home.city").required()).isTrue();
        assertThat(traits("Book", "address.enteredAt").generated()).isTrue();
    }

    @Test
    void readsRelationsToOne() {
        relation("Book", "publisher")
                .isEqualTo(
                        new Attribute.ToOne(
                                traits("Book", "publisher"),
                                Mappings.Publisher.class,
                                Optional.empty()));
        assertThat(traits("Book", "publisher").required()).isTrue();
        relation("Person", "passport")
                .extracting(one -> ((Attribute.ToOne) one).mappedBy())
                .isEqualTo(Optional.of("person"));
    }

    @Test
    void readsRelationsToMany() {
        relation("Book", "chapters")
                .isEqualTo(
                        new Attribute.ToMany(
                                traits("Book", "chapters"),
                                Mappings.Chapter.class,
                                Optional.of("book"),
                                true,
                                true));
        relation("Book", "shelves")
                .isEqualTo(
                        new Attribute.ToMany(
                                traits("Book", "shelves"),
                                Mappings.Shelf.class,
                                Optional.empty(),
                                false,
                                false));
        relation("Shelf", "books")
                .extracting(many -> ((Attribute.ToMany) many).mappedBy())
                .isEqualTo(Optional.of("shelves"));
        assertThat(traits("Book", "shelves").updatable()).isTrue();
    }

    @Test
    void readsValuesThatHangOnARow() {
        relation("Book", "aliases")
                .asInstanceOf(InstanceOfAssertFactories.type(Attribute.Elements.class))
                .satisfies(aliases -> {
                    assertThat(aliases.shape()).isEqualTo(Attribute.Elements.Shape.SET);
                    assertThat(aliases.element()).isInstanceOf(Attribute.Text.class);
                    assertThat(aliases.key()).isEmpty();
                });
    }

    @Test
    void readsRelationsWithAKeyBesideTheRow() {
        relation("Shelf", "pinned")
                .asInstanceOf(InstanceOfAssertFactories.type(Attribute.Elements.class))
                .satisfies(pinned -> {
                    assertThat(pinned.shape()).isEqualTo(Attribute.Elements.Shape.MAP);
                    assertThat(pinned.key()).containsInstanceOf(Attribute.Text.class);
                    assertThat(pinned.element())
                            .isInstanceOfSatisfying(
                                    Attribute.ToOne.class,
                                    one ->
                                            assertThat(one.target())
                                                    .isEqualTo(Mappings.Chapter.class));
                });
    }

    @Test
    void readsSingleKeys() {
        var identity = schema("Book").identity();
        assertThat(identity.kind()).isEqualTo(Identity.Kind.SINGLE);
        assertThat(identity.type()).isEqualTo(Long.class);
        assertThat(identity.generated()).isTrue();
        assertThat(schema("Publisher").identity().generated()).isFalse();
        assertThat(traits("Publisher", "code").insertable()).isTrue();
        assertThat(traits("Publisher", "code").updatable()).isFalse();
    }

    @Test
    void readsEmbeddedKeys() {
        var identity = schema("Seat").identity();
        assertThat(identity.kind()).isEqualTo(Identity.Kind.EMBEDDED);
        assertThat(identity.type()).isEqualTo(Mappings.SeatKey.class);
        assertThat(identity.generated()).isFalse();
        assertThat(identity.parts())
                .extracting(Attribute::path)
                .containsExactlyInAnyOrder("key.line", "key.place");
        assertThat(traits("Seat", "key.line").id()).isTrue();
    }

    @Test
    void readsKeysOfSeveralAttributes() {
        var identity = schema("Membership").identity();
        assertThat(identity.kind()).isEqualTo(Identity.Kind.ID_CLASS);
        assertThat(identity.type()).isEqualTo(Mappings.MembershipKey.class);
        assertThat(identity.generated()).isFalse();
        assertThat(identity.parts()).extracting(Attribute::path).containsExactly("person", "year");
        assertThat(traits("Membership", "person").insertable()).isTrue();
    }

    @Test
    void readsKeysTakenFromARelation() {
        var identity = schema("Passport").identity();
        assertThat(identity.generated()).isFalse();
        assertThat(identity.derived()).containsExactly(new Identity.Derived("id", "person", "id"));
        assertThat(traits("Passport", "id").generated()).isTrue();
        assertThat(traits("Passport", "person").insertable()).isTrue();
        assertThat(traits("Passport", "person").updatable()).isFalse();
    }

    @Test
    void knowsWhatNobodyTypes() {
        assertThat(schema("Book").version()).contains("lockVersion");
        assertThat(traits("Book", "lockVersion").version()).isTrue();
        assertThat(traits("Book", "createdAt").generated()).isTrue();
        assertThat(traits("Book", "enteredAt").generated()).isFalse();
        assertThat(traits("Book", "enteredAt").updatable()).isFalse();
        assertThat(traits("Book", "sheets").insertable()).isFalse();
        assertThat(schema("Rate").immutable()).isTrue();
        assertThat(schema("Book").immutable()).isFalse();
    }

    @Test
    void readsUniqueKeys() {
        assertThat(schema("Book").uniqueKeys())
                .containsExactlyInAnyOrder(
                        List.of("isbn"), List.of("currency"), List.of("title", "publisher"));
        assertThat(traits("Book", "isbn").unique()).isTrue();
        assertThat(schema("Publisher").uniqueKeys()).containsExactly(List.of("name"));
        assertThat(schema("Person").uniqueKeys()).containsExactly(List.of("email"));
        assertThat(schema("Passport").uniqueKeys()).containsExactly(List.of("person"));
    }

    @Test
    void givesSubtypesWhatTheyInherit() {
        assertThat(schema("Novel").attribute("hero")).isPresent();
        assertThat(schema("Novel").attribute("title")).isPresent();
        assertThat(schema("Book").attribute("hero")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "password, true", "passwordHash, true", "api_key, true", "resetToken, true",
        "secretary, false", "hashtag, false", "keyword, false", "primaryKey, false"
    })
    void tellsSecretsByWords(String name, boolean secret) {
        assertThat(Secrets.named(name)).isEqualTo(secret);
    }

    private static ObjectAssert<Attribute> relation(String entity, String path) {
        return assertThat(attribute(entity, path));
    }

    private static EntitySchema schema(String name) {
        return schemas.get(name);
    }

    private static Attribute attribute(String entity, String path) {
        return schema(entity).attribute(path).orElseThrow();
    }

    private static Attribute.Text text(String entity, String path) {
        return (Attribute.Text) attribute(entity, path);
    }

    private static Traits traits(String entity, String path) {
        return attribute(entity, path).traits();
    }
}
