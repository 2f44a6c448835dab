package dev.bureau.mappings.structure;

import dev.bureau.schema.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the values of collections as snapshots have them.
final class Values {

    private Values() {}

    /// The elements of a collection without keys.
    static List<Element> of(Object... values) {
        return List.of(values).stream().map(Element::of).toList();
    }

    /// The entries of a map, by keys and values in turn.
    static List<Element> map(Object... keysAndValues) {
        var entries = new ArrayList<Element>();
        for (var at = 0; at < keysAndValues.length; at += 2) {
            entries.add(new Element(keysAndValues[at], keysAndValues[at + 1]));
        }
        return entries;
    }

    /// An embeddable, by paths and values in turn.
    static Map<String, @Nullable Object> parts(@Nullable Object... pathsAndValues) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        for (var at = 0; at < pathsAndValues.length; at += 2) {
            parts.put(String.valueOf(pathsAndValues[at]), pathsAndValues[at + 1]);
        }
        return parts;
    }
}
