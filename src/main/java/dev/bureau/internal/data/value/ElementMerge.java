package dev.bureau.internal.data.value;

import dev.bureau.schema.Attribute.Elements.Shape;
import dev.bureau.schema.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Joins what two people did to the same collection of values: elements are the same when their
/// values are.
///
/// @param base what the actor saw
/// @param mine what the actor wants
/// @param theirs what is there now
public record ElementMerge(List<Element> base, List<Element> mine, List<Element> theirs) {

    /// How many elements a form shows at most.
    public static final int MOST = 500;

    /// @param shape what the collection promises
    /// @return what is to be there; empty if the two cannot be joined
    public static Optional<List<Element>> of(
            Shape shape, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        var merge = new ElementMerge(list(base), list(mine), list(theirs));
        return merge.theirs.size() > MOST && merge.base.size() == MOST
                ? merge.beginning(shape)
                : merge.of(shape);
    }

    /// What the actor saw was only the beginning: what they did not see stays.
    private Optional<List<Element>> beginning(Shape shape) {
        return switch (shape) {
            case LIST -> {
                var first = new ElementMerge(base, mine, theirs.subList(0, base.size()));
                yield first.of(shape)
                        .map(begun -> {
                            var whole = new ArrayList<>(begun);
                            whole.addAll(theirs.subList(base.size(), theirs.size()));
                            return whole;
                        });
            }
            case BAG -> {
                var joined = without(theirs, without(base, mine));
                joined.addAll(without(mine, base));
                yield Optional.of(joined);
            }
            case SET -> {
                var joined = without(theirs, without(base, mine));
                without(mine, base).stream()
                        .filter(one -> theirs.stream().noneMatch(it -> Equality.same(it, one)))
                        .forEach(joined::add);
                yield Optional.of(joined);
            }
            case MAP -> keyed();
        };
    }

    private Optional<List<Element>> of(Shape shape) {
        var merge = this;
        if (Equality.same(merge.base, merge.mine) || Equality.same(merge.mine, merge.theirs)) {
            return Optional.of(merge.theirs);
        }
        if (Equality.same(merge.base, merge.theirs)) {
            return Optional.of(merge.mine);
        }
        return switch (shape) {
            case BAG, SET -> Optional.of(merge.joined());
            case LIST -> merge.ordered();
            case MAP -> merge.keyed();
        };
    }

    /// The elements of a value as snapshots and edits have it.
    public static List<Element> list(@Nullable Object value) {
        var elements = new ArrayList<Element>();
        if (value instanceof List<?> many) {
            many.forEach(one -> elements.add((Element) one));
        }
        return elements;
    }

    /// Those of the first that the second has not, each as often as it has more of it.
    public static List<Element> without(List<Element> some, List<Element> others) {
        var left = new ArrayList<>(some);
        others.forEach(other -> remove(left, other));
        return left;
    }

    private static void remove(List<Element> from, Element wanted) {
        for (var at = 0; at < from.size(); at++) {
            if (Equality.same(from.get(at), wanted)) {
                from.remove(at);
                return;
            }
        }
    }

    private List<Element> joined() {
        var joined = without(theirs, without(without(base, mine), without(base, theirs)));
        var added = without(without(mine, base), without(theirs, base));
        joined.addAll(added);
        return joined;
    }

    private Optional<List<Element>> ordered() {
        if (mine.size() == base.size() && begins(theirs, base)) {
            return byPlace();
        }
        var kept = without(mine, without(mine, base));
        return begins(mine, kept) && Equality.same(kept, without(base, without(base, mine)))
                ? Optional.of(joined())
                : Optional.empty();
    }

    /// Whether nothing was put before or between some elements, or whether there are as many.
    private static boolean begins(List<Element> elements, List<Element> first) {
        return elements.size() == first.size()
                || elements.size() > first.size()
                        && Equality.same(elements.subList(0, first.size()), first);
    }

    private Optional<List<Element>> byPlace() {
        var result = new ArrayList<>(theirs);
        for (var at = 0; at < mine.size(); at++) {
            if (!Equality.same(base.get(at), mine.get(at))) {
                if (!Equality.same(base.get(at), theirs.get(at))) {
                    return Optional.empty();
                }
                result.set(at, mine.get(at));
            }
        }
        return Optional.of(result);
    }

    private Optional<List<Element>> keyed() {
        var result = new ArrayList<Element>();
        for (var there : theirs) {
            var wanted = at(mine, there);
            if (same(at(base, there), wanted)) {
                result.add(there);
            } else if (same(at(base, there), Optional.of(there))
                    || same(wanted, Optional.of(there))) {
                wanted.ifPresent(result::add);
            } else {
                return Optional.empty();
            }
        }
        for (var wanted : mine) {
            if (at(theirs, wanted).isEmpty()) {
                var seen = at(base, wanted);
                if (seen.isEmpty()) {
                    result.add(wanted);
                } else if (!same(seen, Optional.of(wanted))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(result);
    }

    private static boolean same(Optional<Element> one, Optional<Element> other) {
        return one.isPresent() == other.isPresent()
                && Equality.same(one.orElse(null), other.orElse(null));
    }

    private static Optional<Element> at(List<Element> elements, Element wanted) {
        return elements.stream().filter(one -> Equality.same(one.key(), wanted.key())).findFirst();
    }
}
