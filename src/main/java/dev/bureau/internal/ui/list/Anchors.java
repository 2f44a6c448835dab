package dev.bureau.internal.ui.list;

import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Start;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where some rows of a list stand that were seen while it was scrolled, by their keys: others are
/// found from the nearest one.
final class Anchors implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final TreeMap<Integer, String> keys = new TreeMap<>();

    /// Where the rows begin that come so many rows behind the first.
    ///
    /// @param known how many rows there are, as good as it is known
    Start start(int offset, Count known) {
        var rows = known.kind() == Count.Kind.MORE ? 0 : known.rows();
        var about = new Start.About(offset, rows, known.exact());
        return offset == 0
                ? Start.FIRST
                : Stream.of(keys.floorEntry(offset), keys.ceilingEntry(offset))
                        .filter(entry -> entry != null && distance(entry, offset) <= Start.FURTHEST)
                        .min((one, other) -> distance(one, offset) - distance(other, offset))
                        .<Start>map(entry ->
                                new Start.At(entry.getValue(), offset - entry.getKey(), about))
                        .orElse(about);
    }

    private static int distance(Map.Entry<Integer, String> entry, int offset) {
        return Math.abs(entry.getKey() - offset);
    }

    /// Remembers the ends of what was found; those furthest away are forgotten.
    void remember(int offset, Page found) {
        if (found.rows().isEmpty()) {
            return;
        }
        keys.put(offset, found.rows().getFirst().id());
        if (found.more()) {
            keys.put(offset + found.rows().size(), found.next());
        }
        while (keys.size() > MOST) {
            keys.remove(
                    offset - keys.firstKey() > keys.lastKey() - offset
                            ? keys.firstKey()
                            : keys.lastKey());
        }
    }
}
