package dev.bureau.internal.ui.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How somebody likes a list, as far as their preferences can be read; what they say nothing about
/// is empty.
///
/// @param columns the names of the shown ones in their order
/// @param pinned the names of those that stay in sight at the left
/// @param widths in pixels, by the name of the column
/// @param relative whether times are told from now
record Taste(
        List<String> columns,
        Optional<List<String>> pinned,
        Map<String, Integer> widths,
        Optional<Density> density,
        boolean relative) {

    static final String COLUMNS = "columns";
    static final String PINNED = "pinned";
    static final String WIDTHS = "widths";
    static final String DENSITY = "density";
    static final String TIMES = "times";
    static final String RELATIVE = "relative";

    private static final String SEPARATOR = ",";
    private static final int WIDEST = 2_000;

    static Taste of(Map<String, String> kept) {
        return new Taste(
                names(kept.getOrDefault(COLUMNS, "")),
                Optional.ofNullable(kept.get(PINNED)).map(Taste::names),
                widths(kept.getOrDefault(WIDTHS, "")),
                Density.of(kept.getOrDefault(DENSITY, "")),
                RELATIVE.equals(kept.get(TIMES)));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(Look.MOST)
                .toList();
    }

    /// A width stands before its column: `120:title`.
    private static Map<String, Integer> widths(String text) {
        var widths = new LinkedHashMap<String, Integer>();
        for (var one : names(text)) {
            var colon = one.indexOf(':');
            if (colon > 0 && one.substring(0, colon).matches("\\d{2,4}")) {
                var pixels = Integer.parseInt(one.substring(0, colon));
                widths.put(one.substring(colon + 1), Math.min(pixels, WIDEST));
            }
        }
        return widths;
    }

    static String written(List<String> names) {
        return String.join(SEPARATOR, names);
    }

    /// Names that say something even where there are none.
    static String said(List<String> names) {
        return names.isEmpty() ? SEPARATOR : written(names);
    }

    static String written(Map<String, Integer> widths) {
        return widths.entrySet().stream()
                .map(width -> width.getValue() + ":" + width.getKey())
                .collect(Collectors.joining(SEPARATOR));
    }
}
