package dev.bureau.field;

import dev.bureau.schema.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// The rows that may be chosen in a relation's input, asked piece by piece while the actor types.
@FunctionalInterface
public interface Options {

    /// Nothing to choose from.
    Options NONE = (search, offset, limit) -> List.of();

    /// The choices whose title holds the words, from the given offset, `limit` at most, in a stable
    /// order.
    List<Reference> find(String search, int offset, int limit);

    /// The entities whose rows may be chosen, of a relation to rows of any: the name of each and
    /// what it is called.
    default List<Reference> kinds() {
        return List.of();
    }

    /// The choices for a relation inside the value, as of an embeddable in a collection, or of one
    /// of the [#kinds()].
    ///
    /// @param path as seen from the entity, or the name of the chosen rows' entity
    default Options of(String path) {
        return NONE;
    }

    /// The names of these rows; those that may not be seen are left out.
    default List<Reference> named(List<String> ids) {
        return List.of();
    }

    /// What these rows are called, in the order of their keys.
    ///
    /// @param missing what stands for one that may not be seen
    default List<String> labels(List<String> ids, UnaryOperator<String> missing) {
        var labels = new HashMap<String, String>();
        named(ids).forEach(row -> labels.putIfAbsent(row.id(), row.label()));
        return ids.stream()
                .map(id -> {
                    var label = labels.get(id);
                    return label == null ? missing.apply(id) : label;
                })
                .toList();
    }
}
