package dev.bureau.internal.data.write;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A row with its members and children as flat lines: `title`, `keywords/fog`,
/// `chapters/5/heading`; a child that was added later stands as `chapters/+its heading/pages`. What
/// two people did to a row can be told from such lines without the code that merges it.
///
/// @param values by line; what is not there has no line, what is empty has `null`
record Lines(Map<String, @Nullable Object> values) {

    private static final Object NOTHING = "(not there)";

    Lines {
        values = new TreeMap<>(values);
    }

    /// @param fields the paths of single values
    /// @param known the keys of the children that were there from the beginning
    static Lines of(Snapshot row, List<String> fields, Set<String> known) {
        var lines = new TreeMap<String, @Nullable Object>();
        fields.forEach(field -> lines.put(field, row.values().get(field)));
        members(row).forEach(member -> lines.put("keywords/" + member, true));
        chapters(row)
                .forEach(chapter -> {
                    var at = "chapters/" + key(chapter, known) + "/";
                    lines.put(at + "heading", chapter.values().get("heading"));
                    lines.put(at + "pages", chapter.values().get("pages"));
                });
        return new Lines(lines);
    }

    static List<Snapshot> chapters(Snapshot row) {
        return row.children().getOrDefault("chapters", List.of());
    }

    private static List<String> members(Snapshot row) {
        var members = new ArrayList<String>();
        if (row.values().get("keywords") instanceof Set<?> references) {
            references.forEach(one -> members.add(((Reference) one).id()));
        }
        return members;
    }

    static String key(Snapshot chapter, Set<String> known) {
        return known.contains(chapter.id()) ? chapter.id() : "+" + chapter.values().get("heading");
    }

    /// The keys of the children.
    Set<String> children() {
        var keys = new TreeSet<String>();
        values.keySet().stream()
                .filter(line -> line.startsWith("chapters/"))
                .forEach(line -> keys.add(line.split("/", -1)[1]));
        return keys;
    }

    private Object at(String line) {
        return values.containsKey(line)
                ? Objects.requireNonNullElse(values.get(line), "(empty)")
                : NOTHING;
    }

    /// The command of somebody who saw the row and wants these lines instead.
    Edit edit(Snapshot seen, List<String> fields, Set<String> known) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        fields.forEach(field ->
                typed.put(field, new Edit.Value(seen.values().get(field), values.get(field))));
        if (seen.values().containsKey("keywords")) {
            typed.put("keywords", new Edit.Value(seen.values().get("keywords"), keywords()));
        }
        return new Edit(
                Edit.Kind.CHANGE,
                seen.entity(),
                seen.id(),
                typed,
                seen.children().isEmpty() ? Map.of() : Map.of("chapters", children(seen, known)));
    }

    private Set<Reference> keywords() {
        var references = new LinkedHashSet<Reference>();
        values.keySet().stream()
                .filter(line -> line.startsWith("keywords/"))
                .map(line -> line.substring("keywords/".length()))
                .forEach(word -> references.add(new Reference(word, word)));
        return references;
    }

    private List<Edit> children(Snapshot seen, Set<String> known) {
        var edits = new ArrayList<Edit>();
        var there = new HashSet<String>();
        for (var chapter : chapters(seen)) {
            var key = key(chapter, known);
            there.add(key);
            edits.add(
                    children().contains(key)
                            ? child(Edit.Kind.CHANGE, chapter.id(), key, chapter.values()::get)
                            : Edit.deletion(chapter));
        }
        children().stream()
                .filter(key -> !there.contains(key))
                .forEach(key -> edits.add(child(Edit.Kind.ADD, "", key, path -> null)));
        return edits;
    }

    private Edit child(
            Edit.Kind kind, String id, String key, Function<String, @Nullable Object> base) {
        var typed = new LinkedHashMap<String, Edit.Value>();
        for (var path : List.of("heading", "pages")) {
            var mine = values.get("chapters/" + key + "/" + path);
            typed.put(path, new Edit.Value(base.apply(path), mine));
        }
        return new Edit(kind, "Chapter", id, typed, Map.of());
    }

    /// The lines that two people changed differently after both saw these.
    Set<String> collisions(Lines mine, Lines theirs) {
        var all = new TreeSet<>(values.keySet());
        all.addAll(mine.values.keySet());
        all.addAll(theirs.values.keySet());
        all.removeIf(line -> {
            var base = at(line);
            return base.equals(mine.at(line))
                    || base.equals(theirs.at(line))
                    || mine.at(line).equals(theirs.at(line));
        });
        return all;
    }

    /// What is there after both are done, where `chosen` are the collisions in which mine is to
    /// stand. A child that one took away while the other changed it goes or stays as a whole; one
    /// that comes back is a new one, and its heading says so.
    Lines merged(Lines mine, Lines theirs, Set<String> chosen) {
        var result = new TreeMap<>(theirs.values);
        var collisions = collisions(mine, theirs);
        var all = new TreeSet<>(values.keySet());
        all.addAll(mine.values.keySet());
        all.stream()
                .filter(line -> !at(line).equals(mine.at(line)))
                .filter(line -> !collisions.contains(line) || chosen.contains(line))
                .filter(line -> !disputed(line, mine, theirs))
                .forEach(line -> mine.copy(line, result));
        for (var key : children()) {
            var own = "chapters/" + key + "/";
            if (disputed(own, mine, theirs) && chosen.stream().anyMatch(it -> it.startsWith(own))) {
                result.keySet().removeIf(line -> line.startsWith(own));
                mine.bring(key, result);
            }
        }
        return new Lines(result);
    }

    private void copy(String line, Map<String, @Nullable Object> result) {
        if (values.containsKey(line)) {
            result.put(line, values.get(line));
        } else {
            result.remove(line);
        }
    }

    private void bring(String key, Map<String, @Nullable Object> result) {
        if (children().contains(key)) {
            var back = "back " + key;
            result.put("chapters/+" + back + "/heading", back);
            result.put("chapters/+" + back + "/pages", values.get("chapters/" + key + "/pages"));
        }
    }

    /// Whether the line is of a child that one took away and the other changed.
    private boolean disputed(String line, Lines mine, Lines theirs) {
        if (!line.startsWith("chapters/")) {
            return false;
        }
        var key = line.split("/", -1)[1];
        var collides =
                collisions(mine, theirs).stream()
                        .anyMatch(it -> it.startsWith("chapters/" + key + "/"));
        return collides && mine.children().contains(key) != theirs.children().contains(key);
    }
}
