package dev.bureau.mappings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of `docs/mappings.md`: an entity, and what is done with rows of it.
///
/// Values are those of snapshots: as the entity holds them, a reference for a relation to one, a
/// set of them for a relation to many. A [Made] is asked for its value first.
///
/// @param name the row's id, as in `docs/mappings.md`
/// @param rows what the rows are added with; sent or typed by path, in this order
/// @param changes what the first row is changed to
/// @param without the steps that make no sense for the mapping, each with the reason
/// @param pick the relation by which another entity refers to this one
/// @param sql what fills the table of an entity that nobody can add to
public record Mapping(
        String name,
        Class<?> entity,
        List<Map<String, @Nullable Object>> rows,
        Map<String, @Nullable Object> changes,
        Map<Step, String> without,
        Optional<Pick> pick,
        List<String> sql) {

    /// What is done with every mapping.
    public enum Step {
        /// A row is added through the store, and another by typing into the form.
        ADD,
        /// A value is changed in the form.
        CHANGE,
        /// Each attribute filters.
        FILTER,
        /// Each attribute sorts both ways.
        SORT,
        /// Rows come page by page, none twice and none missing.
        PAGE,
        /// Another entity's relation offers, stores, shows and filters by the row.
        PICK,
        /// The rows are exported.
        EXPORT,
        /// Two people change the same value, and different ones.
        CONFLICT,
        /// All rows get the same values at once.
        BULK,
        /// Saving what was not touched writes nothing.
        UNTOUCHED,
        /// The list and the forms open.
        SCREENS,
        /// The rows are deleted.
        DELETE
    }

    /// A relation that leads to the mapping's entity.
    ///
    /// @param owner the entity that has the relation
    /// @param path of the relation
    /// @param values what else a row of the owner needs
    public record Pick(Class<?> owner, String path, Map<String, @Nullable Object> values) {}

    /// A value that has to be made first, such as a reference to another row.
    @FunctionalInterface
    public interface Made extends Function<World, Object> {}

    public static Mapping of(String name, Class<?> entity) {
        return new Mapping(
                name, entity, List.of(), Map.of(), Map.of(), Optional.empty(), List.of());
    }

    /// A row to be added, by paths and values in turn. The first goes through the store, the others
    /// through the form.
    public Mapping row(@Nullable Object... values) {
        var more = new ArrayList<>(rows);
        more.add(byPath(values));
        return new Mapping(name, entity, more, changes, without, pick, sql);
    }

    /// What the first row is changed to, by paths and values in turn.
    public Mapping change(@Nullable Object... values) {
        return new Mapping(name, entity, rows, byPath(values), without, pick, sql);
    }

    /// Leaves out a step.
    public Mapping without(Step step, String reason) {
        var fewer = new EnumMap<Step, String>(Step.class);
        fewer.putAll(without);
        fewer.put(step, reason);
        return new Mapping(name, entity, rows, changes, fewer, pick, sql);
    }

    /// The relation by which rows are picked, and by paths and values in turn what else its owner
    /// needs.
    public Mapping pickedBy(Class<?> owner, String path, @Nullable Object... values) {
        var chosen = Optional.of(new Pick(owner, path, byPath(values)));
        return new Mapping(name, entity, rows, changes, without, chosen, sql);
    }

    /// Fills the table of an entity that nobody can add to.
    public Mapping filledBy(String... statements) {
        return new Mapping(name, entity, rows, changes, without, pick, List.of(statements));
    }

    /// Another row, made for the occasion; its reference.
    public static Made other(Class<?> type, @Nullable Object... values) {
        return world -> world.add(type, byPath(values));
    }

    boolean has(Step step) {
        return !without.containsKey(step);
    }

    /// Values by path, from both in turn.
    public static Map<String, @Nullable Object> byPath(@Nullable Object... values) {
        var byPath = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < values.length; i += 2) {
            byPath.put(String.valueOf(values[i]), values[i + 1]);
        }
        return byPath;
    }
}
