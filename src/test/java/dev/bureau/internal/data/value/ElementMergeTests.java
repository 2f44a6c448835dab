package dev.bureau.internal.data.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.Attribute.Elements.Shape;
import dev.bureau.schema.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementMergeTests {

    @Test
    void joinsWhatTwoPeopleAddedToASet() {
        assertThat(ElementMerge.of(Shape.SET, of("a", "b"), of("a", "c"), of("a", "b", "d")))
                .contains(of("a", "d", "c"));
    }

    @Test
    void addsOnceWhatBothAdded() {
        assertThat(ElementMerge.of(Shape.SET, of("a"), of("a", "b"), of("a", "b", "c")))
                .contains(of("a", "b", "c"));
    }

    @Test
    void keepsTheOrderOfAListThatNobodyElseTouched() {
        assertThat(ElementMerge.of(Shape.LIST, of("a", "b"), of("b", "a"), of("a", "b")))
                .contains(of("b", "a"));
    }

    @Test
    void joinsChangesAtDifferentPlacesOfAList() {
        assertThat(ElementMerge.of(Shape.LIST, of("a", "b"), of("x", "b"), of("a", "y")))
                .contains(of("x", "y"));
    }

    @Test
    void collidesWhereBothChangedTheSamePlaceOfAList() {
        assertThat(ElementMerge.of(Shape.LIST, of("a", "b"), of("x", "b"), of("y", "b"))).isEmpty();
    }

    @Test
    void joinsChangesOfDifferentKeys() {
        var base = List.of(new Element("de", "eins"), new Element("en", "one"));
        var mine = List.of(new Element("de", "Eins"), new Element("en", "one"));
        var theirs = List.of(new Element("de", "eins"), new Element("fr", "un"));
        assertThat(ElementMerge.of(Shape.MAP, base, mine, theirs).orElseThrow())
                .containsExactlyInAnyOrder(new Element("de", "Eins"), new Element("fr", "un"));
    }

    @Test
    void collidesWhereBothChangedTheSameKey() {
        var base = List.of(new Element("de", "eins"));
        var mine = List.of(new Element("de", "Eins"));
        var theirs = List.of(new Element("de", "EINS"));
        assertThat(ElementMerge.of(Shape.MAP, base, mine, theirs)).isEmpty();
        assertThat(ElementMerge.of(Shape.MAP, base, List.of(), theirs)).isEmpty();
    }

    @Test
    void keepsMyOtherChangesWhereBothChangedAKeyAlike() {
        var base = map("b", "1", "a", "1");
        var mine = map("b", "2", "a", "2");
        var theirs = map("b", "1", "a", "2");
        assertThat(ElementMerge.of(Shape.MAP, base, mine, theirs).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(map("a", "2", "b", "2"));
    }

    @Test
    void keepsWhatBothTookAwayAway() {
        var merged =
                ElementMerge.of(Shape.MAP, map("a", "1", "b", "1"), map("b", "2"), map("b", "1"));
        assertThat(merged).contains(map("b", "2"));
    }

    @Test
    void collidesWhereThePlaceOfMyNewElementIsLost() {
        var merged =
                ElementMerge.of(
                        Shape.LIST, of("a", "b"), of("new", "a", "b"), of("a", "b", "theirs"));
        assertThat(merged).isEmpty();
        assertThat(
                        ElementMerge.of(
                                Shape.LIST,
                                of("a", "b"),
                                of("a", "b", "new"),
                                of("theirs", "a", "b")))
                .contains(of("theirs", "a", "b", "new"));
    }

    @Test
    void tellsEqualElementsOfAListApartByTheirPlace() {
        assertThat(
                        ElementMerge.of(
                                Shape.LIST,
                                of("a", "a", "a"),
                                of("a", "a", "b"),
                                of("x", "a", "a", "a")))
                .contains(of("x", "a", "a", "b"));
    }

    @Test
    void takesNumbersOfDifferentScaleAsTheSame() {
        var brief = List.of(Element.of(new BigDecimal("1.5")));
        var padded = List.of(Element.of(new BigDecimal("1.50")));
        assertThat(ElementMerge.of(Shape.BAG, padded, brief, padded)).contains(padded);
    }

    private static List<Element> map(String... keysAndValues) {
        return IntStream.range(0, keysAndValues.length / 2)
                .mapToObj(at -> new Element(keysAndValues[2 * at], keysAndValues[2 * at + 1]))
                .toList();
    }

    private static List<Element> of(String... values) {
        return Stream.of(values).map(Element::of).toList();
    }
}
