package dev.bureau.internal.data.write;

import dev.bureau.internal.data.value.Contents;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Element;
import java.sql.Blob;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The elements that a collection holds and that nobody has claimed yet, with what each looks like
/// apart from its entity.
final class LeftElements {

    private final List<Element> held;
    private final List<Element> pictures;
    private final BitSet taken = new BitSet();
    private final Map<Element, Deque<Integer>> places = new HashMap<>();

    /// @param pictures one for each that is held
    LeftElements(List<Element> held, List<Element> pictures) {
        this.held = held;
        this.pictures = pictures;
        for (var at = 0; at < pictures.size(); at++) {
            places.computeIfAbsent(pictures.get(at), any -> new ArrayDeque<>()).add(at);
        }
    }

    /// Claims an element that looks like the wanted one.
    Optional<Element> take(Element wanted) {
        var known = places.getOrDefault(wanted, new ArrayDeque<>());
        while (!known.isEmpty()) {
            var at = known.poll();
            if (!taken.get(at)) {
                taken.set(at);
                return Optional.of(held.get(at));
            }
        }
        for (var at = taken.nextClearBit(0); at < held.size(); at = taken.nextClearBit(at + 1)) {
            if (Equality.same(pictures.get(at), wanted)) {
                taken.set(at);
                return Optional.of(held.get(at));
            }
        }
        return Optional.empty();
    }

    /// The key as the collection holds it, of an element with the wanted one's key.
    Optional<Object> key(Element wanted) {
        for (var at = taken.nextClearBit(0); at < held.size(); at = taken.nextClearBit(at + 1)) {
            if (Equality.same(pictures.get(at).key(), wanted.key())) {
                return Optional.ofNullable(held.get(at).key());
            }
        }
        return Optional.empty();
    }

    /// The value with its content, of bytes that are stored and were only looked at.
    ///
    /// @param parts what is inside a held value
    @Nullable Object stored(@Nullable Object value, Function<Object, Collection<?>> parts) {
        if (!(value instanceof Bytes bytes) || bytes.content().isPresent()) {
            return value;
        }
        return held.stream()
                .map(Element::value)
                .filter(Objects::nonNull)
                .flatMap(one -> parts.apply(one).stream())
                .filter(LeftElements::binary)
                .map(raw -> Bytes.of(Contents.bytes(raw)))
                .filter(bytes::equals)
                .findFirst()
                .orElse(bytes);
    }

    private static boolean binary(@Nullable Object raw) {
        return raw instanceof byte[] || raw instanceof Byte[] || raw instanceof Blob;
    }
}
