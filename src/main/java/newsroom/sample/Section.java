package newsroom.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// A named collection of texts, such as a beat of the paper or one kind of story in it. What it
/// lacks, its parent may have.
///
/// The files have three kinds of lines: `name = a | b` is a list, `key: text` adds one text, and
/// `story: name` opens a section of its own.
final class Section {

    private final @Nullable Section parent;
    private final Map<String, List<String>> texts = new HashMap<>();
    private final List<Section> stories = new ArrayList<>();

    private Section(@Nullable Section parent) {
        this.parent = parent;
    }

    static Section read(String file, @Nullable Section parent) {
        var resource = new ClassPathResource("newsroom/sample/" + file);
        try {
            var section = new Section(parent);
            section.take(resource.getContentAsString(UTF_8).lines());
            return section;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void take(Stream<String> lines) {
        var open = this;
        for (var line : lines.filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith("story: ")) {
                open = new Section(this);
                stories.add(open);
            } else {
                open.take(line);
            }
        }
    }

    private void take(String line) {
        var colon = line.indexOf(": ");
        var equals = line.indexOf(" = ");
        if (equals > 0 && (colon < 0 || equals < colon)) {
            texts.put(
                    line.substring(0, equals),
                    List.of(line.substring(equals + 3).split(" \\| ", -1)));
        } else if (colon > 0) {
            texts.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .add(line.substring(colon + 2));
        } else {
            throw new IllegalStateException(
                    "line: " + line + " (expected: name = a | b, or key: text)");
        }
    }

    /// The texts of this section alone; empty where it has none.
    List<String> own(String key) {
        return texts.getOrDefault(key, List.of());
    }

    /// The only text under a key.
    String one(String key) {
        return own(key).getFirst();
    }

    /// The texts of this section, else those of the nearest one above that has any.
    List<String> nearest(String key) {
        var own = own(key);
        return own.isEmpty() && parent != null ? parent.nearest(key) : own;
    }

    List<Section> stories() {
        return stories;
    }

    /// The section around this one: of a story its beat, of a beat what all have in common, and of
    /// that itself.
    Section above() {
        return parent == null ? this : parent;
    }
}
