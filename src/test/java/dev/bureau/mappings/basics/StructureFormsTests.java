package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.MalformedText;
import dev.bureau.schema.SchemaReader;
import dev.bureau.schema.TextForm;
import dev.bureau.testing.InMemory;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Structures written as text and read again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructureFormsTests {

    private final EntityManagerFactory factory =
            InMemory.of(
                    Structures.Document.class,
                    Structures.Shelf.class,
                    Structures.Place.class,
                    Structures.Bundle.class,
                    Structures.Joined.class);
    private final Map<String, EntitySchema> schemas = new TreeMap<>();

    @BeforeAll
    void read() {
        SchemaReader.read(factory).forEach(schema -> schemas.put(schema.name(), schema));
    }

    @AfterAll
    void close() {
        factory.close();
    }

    @Test
    void writesMapsAsIndentedJson() {
        var extras = new LinkedHashMap<String, Object>();
        extras.put("ink", "black");
        extras.put("price", 1.5);
        var form = form("Document", "extras");
        assertThat(form.write(extras)).isEqualTo("{\n  \"ink\" : \"black\",\n  \"price\" : 1.5\n}");
        assertThat(form.read(form.write(extras))).isEqualTo(extras);
    }

    @Test
    void takesJsonInAnotherOrderForTheSame() {
        var raw = form("Document", "raw");
        assertThat(raw.same("{\"a\":1,\"b\":[1,2]}", "{\"b\": [1, 2], \"a\": 1}")).isTrue();
        assertThat(raw.same("{\"a\":[1,2]}", "{\"a\":[2,1]}")).isFalse();
    }

    @Test
    void readsRecordsListsAndClassesFromJson() {
        assertThat(form("Document", "size").read("{\"width\": 3, \"height\": 4}"))
                .isEqualTo(new Structures.Size(3, 4));
        assertThat(form("Document", "labels").read("[\"a\", \"b\"]")).isEqualTo(List.of("a", "b"));
        assertThat(form("Document", "sizes").read("[{\"width\": 3, \"height\": 4}]"))
                .isEqualTo(List.of(new Structures.Size(3, 4)));
        var settings = form("Document", "settings");
        var text = "{\"theme\": \"dark\", \"tabs\": [\"one\"]}";
        assertThat(settings.read(text)).isInstanceOf(Structures.Settings.class);
        assertThat(settings.write(settings.read(settings.write(settings.read(text)))))
                .isEqualTo(settings.write(settings.read(text)));
    }

    @Test
    void keepsTextsThatHoldJsonWellFormed() {
        var raw = form("Document", "raw");
        assertThat(raw.read("{\"b\" : 1,\n\"a\" : [1.50, 2]}"))
                .isEqualTo("{\"b\":1,\"a\":[1.50,2]}");
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> raw.read("{\n\"b\" : 1,\n"))
                .satisfies(malformed -> assertThat(malformed.line()).isEqualTo(3));
        assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> raw.read("{} {}"));
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> raw.read("{\"a\": 1, \"a\": 2}"));
    }

    @Test
    void refusesNamesThatWouldBeLost() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        form("Document", "size")
                                .read("{\"width\": 3, \"height\": 4, \"depth\": 5}"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> form("Document", "size").read("[1, 2]"));
    }

    @Test
    void writesElementsOnALineEach() {
        assertThat(form("Shelf", "words").write(new String[] {"a b", "c"})).isEqualTo("a b\nc");
        assertThat(form("Shelf", "words").read(" a b \n\n c")).isEqualTo(new String[] {"a b", "c"});
        assertThat(form("Shelf", "numbers").read("3\n1")).isEqualTo(new int[] {3, 1});
        assertThat(form("Shelf", "boxed").read("5")).isEqualTo(new Long[] {5L});
        assertThat(form("Shelf", "numberSet").write(Set.of(10, 9, 1))).isEqualTo("1\n9\n10");
        assertThat(form("Shelf", "moods").read("GOOD"))
                .isEqualTo(new Choices.Mood[] {Choices.Mood.GOOD});
        assertThat(form("Shelf", "feelings").read("BAD")).isEqualTo(List.of(Choices.Mood.BAD));
        assertThat(form("Shelf", "measures").read("1.5\n2")).isEqualTo(new double[] {1.5, 2});
    }

    @Test
    void writesElementsThatNeedMoreThanALineAsJson() {
        var words = form("Shelf", "words");
        for (var hard :
                List.of(
                        new String[] {"two\nlines"},
                        new String[] {" space "},
                        new String[] {""},
                        new String[] {"[1"},
                        new String[] {"a", null})) {
            assertThat(words.read(words.write(hard))).as(Arrays.toString(hard)).isEqualTo(hard);
        }
    }

    @Test
    void refusesElementsThatAreNone() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> form("Shelf", "numbers").read("3\nmany"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> form("Shelf", "moods").read("UGLY"));
    }

    @Test
    void neverReadsSerializedObjectsFromText() {
        var stamp = (Attribute.Structured) schemas.get("Bundle").attribute("stamp").orElseThrow();
        assertThat(stamp.form()).isEmpty();
    }

    private TextForm form(String entity, String path) {
        var attribute = schemas.get(entity).attribute(path).orElseThrow();
        return ((Attribute.Structured) attribute).form().orElseThrow();
    }
}
