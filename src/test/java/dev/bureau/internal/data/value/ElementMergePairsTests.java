package dev.bureau.internal.data.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.Attribute.Elements.Shape;
import dev.bureau.schema.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What random pairs of changes make of a collection: of every value there are as many as both
/// changes together come to, and what both added or took away alike was added or taken away once.
/// In lists, which are compared by places, the same value may be put or taken away at two of them.
class ElementMergePairsTests {

    private static final int PAIRS = 3_000;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAP")
    void losesAndInventsNoElement(Shape shape) {
        var joined = 0;
        for (var seed = 0; seed < PAIRS; seed++) {
            var random = new Random(seed);
            var base = some(random, shape);
            var mine = changed(random, shape, base);
            var theirs = changed(random, shape, base);
            var result = ElementMerge.of(shape, base, mine, theirs);
            var words = "%s, pair %d: %s to %s and %s is %s";
            var as = words.formatted(shape, seed, base, mine, theirs, result);
            if (base.equals(mine)) {
                assertThat(result).as(as).contains(theirs);
            } else if (base.equals(theirs)) {
                assertThat(result).as(as).contains(mine);
            } else if (result.isPresent()) {
                joined++;
                check(as, shape, base, mine, theirs, result.get());
            } else {
                assertThat(shape).as(as).isEqualTo(Shape.LIST);
            }
        }
        assertThat(joined).isGreaterThan(PAIRS / 10);
    }

    private static void check(
            String as,
            Shape shape,
            List<Element> base,
            List<Element> mine,
            List<Element> theirs,
            List<Element> result) {
        var all = new ArrayList<>(base);
        all.addAll(mine);
        all.addAll(theirs);
        all.addAll(result);
        for (var element : all) {
            var before = Collections.frequency(base, element);
            var byMe = Collections.frequency(mine, element) - before;
            var byThem = Collections.frequency(theirs, element) - before;
            var allowed = new TreeSet<Integer>();
            if ((long) byMe * byThem > 0) {
                allowed.add(byMe > 0 ? Math.max(byMe, byThem) : Math.min(byMe, byThem));
            }
            if (shape == Shape.LIST || allowed.isEmpty()) {
                allowed.add(byMe + byThem);
            }
            assertThat(Collections.frequency(result, element) - before)
                    .as("%s: %s", as, element)
                    .isIn(allowed);
        }
    }

    @Test
    void losesAndInventsNoEntry() {
        var joined = 0;
        for (var seed = 0; seed < PAIRS; seed++) {
            var random = new Random(seed);
            var base = entries(random, Map.of());
            var mine = entries(random, base);
            var theirs = entries(random, base);
            var result = ElementMerge.of(Shape.MAP, list(base), list(mine), list(theirs));
            var keys = new TreeSet<>(base.keySet());
            keys.addAll(mine.keySet());
            keys.addAll(theirs.keySet());
            var as = "pair %d: %s to %s and %s".formatted(seed, base, mine, theirs);
            if (keys.stream().anyMatch(key -> collides(key, base, mine, theirs))) {
                assertThat(result).as(as).isEmpty();
                continue;
            }
            joined++;
            var expected = new LinkedHashMap<String, String>(theirs);
            keys.stream()
                    .filter(key -> !at(base, key).equals(at(mine, key)))
                    .forEach(key ->
                            at(mine, key)
                                    .ifPresentOrElse(
                                            value -> expected.put(key, value),
                                            () -> expected.remove(key)));
            assertThat(result.orElseThrow())
                    .as(as)
                    .containsExactlyInAnyOrderElementsOf(list(expected));
        }
        assertThat(joined).isBetween(PAIRS / 10, PAIRS * 9 / 10);
    }

    private static boolean collides(
            String key,
            Map<String, String> base,
            Map<String, String> mine,
            Map<String, String> theirs) {
        return !at(base, key).equals(at(mine, key))
                && !at(base, key).equals(at(theirs, key))
                && !at(mine, key).equals(at(theirs, key));
    }

    private static Optional<String> at(Map<String, String> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static Map<String, String> entries(Random random, Map<String, String> from) {
        var entries = new LinkedHashMap<>(from);
        for (var n = random.nextInt(4); n > 0; n--) {
            var key = letter(random);
            if (random.nextInt(3) == 0) {
                entries.remove(key);
            } else {
                entries.put(key, letter(random));
            }
        }
        return entries;
    }

    private static List<Element> list(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> new Element(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String letter(Random random) {
        return String.valueOf((char) ('a' + random.nextInt(6)));
    }

    private static List<Element> some(Random random, Shape shape) {
        var elements = new ArrayList<Element>();
        IntStream.range(0, random.nextInt(5)).forEach(n -> put(random, shape, elements));
        return elements;
    }

    private static List<Element> changed(Random random, Shape shape, List<Element> from) {
        var elements = new ArrayList<>(from);
        for (var n = random.nextInt(3); n > 0; n--) {
            switch (random.nextInt(3)) {
                case 0 -> put(random, shape, elements);
                case 1 -> elements.remove(elements.isEmpty() ? null : one(random, elements));
                default -> {
                    var at = elements.isEmpty() ? -1 : random.nextInt(elements.size());
                    var other = Element.of(letter(random));
                    if (at >= 0 && (shape != Shape.SET || !elements.contains(other))) {
                        elements.set(at, other);
                    }
                }
            }
        }
        return elements;
    }

    private static Element one(Random random, List<Element> elements) {
        return elements.get(random.nextInt(elements.size()));
    }

    private static void put(Random random, Shape shape, List<Element> elements) {
        var element = Element.of(letter(random));
        if (shape == Shape.SET && elements.contains(element)) {
            return;
        }
        elements.add(
                shape == Shape.LIST ? random.nextInt(elements.size() + 1) : elements.size(),
                element);
    }
}
