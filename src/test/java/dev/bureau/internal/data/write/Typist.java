package dev.bureau.internal.data.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Somebody who types into a form at random: few different values, so that two of them often meet.
///
/// @param name what new children are called after, so that they can be told apart
/// @param choices what single values may become, by path
record Typist(String name, SplittableRandom random, Map<String, List<@Nullable Object>> choices) {

    private static final List<String> WORDS = List.of("fog", "ice", "sun", "war");

    /// What this person wants the row to be.
    Lines wants(Lines seen) {
        var lines = new TreeMap<>(seen.values());
        new TreeMap<>(choices)
                .forEach((path, some) -> {
                    if (random.nextBoolean()) {
                        lines.put(path, some.get(random.nextInt(some.size())));
                    }
                });
        if (lines.keySet().stream().anyMatch(line -> line.contains("/"))) {
            members(lines);
            seen.children().forEach(key -> child("chapters/" + key + "/", lines));
            add(lines);
        }
        return new Lines(lines);
    }

    private boolean sometimes() {
        return random.nextInt(3) == 0;
    }

    private void members(Map<String, @Nullable Object> lines) {
        for (var word : WORDS) {
            if (sometimes() && !lines.containsKey("keywords/" + word)) {
                lines.put("keywords/" + word, true);
            } else if (sometimes()) {
                lines.remove("keywords/" + word);
            }
        }
    }

    private void child(String at, Map<String, @Nullable Object> lines) {
        if (random.nextInt(6) == 0) {
            lines.keySet().removeIf(line -> line.startsWith(at));
        } else if (sometimes()) {
            lines.put(at + "heading", List.of("Dawn", "Dusk").get(random.nextInt(2)));
        } else if (sometimes()) {
            lines.put(at + "pages", random.nextInt(3));
        }
    }

    private void add(Map<String, @Nullable Object> lines) {
        for (var n = random.nextInt(3); n > 0; n--) {
            var heading = name + " " + n;
            lines.put("chapters/+" + heading + "/heading", heading);
            lines.put("chapters/+" + heading + "/pages", random.nextInt(9));
        }
    }

    /// For which of the collisions mine is to stand.
    List<String> chooses(Iterable<String> collisions) {
        var chosen = new ArrayList<String>();
        collisions.forEach(line -> {
            if (random.nextBoolean()) {
                chosen.add(line);
            }
        });
        return chosen;
    }
}
