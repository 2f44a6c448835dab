package dev.bureau.internal.ui.list;

import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which page of a list is looked at, and by which row it is found again.
///
/// @param page its number: from 1, or from -1, the last one, backwards
/// @param about whether nobody knows the number exactly
/// @param key the key of the row with which the page begins, empty for none
/// @param before whether the page ends before that row instead
record Spot(long page, boolean about, String key, boolean before) {

    /// The first page.
    static final Spot FIRST = of(1);

    /// The last page, wherever that is.
    static final Spot LAST = of(-1);

    static final String PAGE = "page";
    private static final String FROM = "from";
    private static final String BEFORE = "before";
    private static final String ABOUT = "~";

    /// A page that is only known by its number.
    static Spot of(long page) {
        return new Spot(page, false, "", false);
    }

    /// Whether it is a page that is nearer to the first one than another.
    boolean before(Spot other) {
        return page > 0 && page < other.page;
    }

    /// The page of an address; the first one where it is none.
    static Optional<Spot> read(QueryParameters parameters) {
        var text = parameters.getSingleParameter(PAGE).orElse("1");
        var about = text.startsWith(ABOUT);
        var number = about ? text.substring(1) : text;
        if (!number.matches("-?[1-9]\\d{0,9}")) {
            return Optional.empty();
        }
        var from = parameters.getSingleParameter(FROM);
        var key = from.or(() -> parameters.getSingleParameter(BEFORE)).orElse("");
        var before = from.isEmpty() && !key.isEmpty();
        return Optional.of(new Spot(Long.parseLong(number), about, key, before));
    }

    /// Writes the page into an address.
    void write(Map<String, List<String>> parameters) {
        if (!equals(FIRST)) {
            parameters.put(PAGE, List.of((about ? ABOUT : "") + page));
        }
        if (!key.isEmpty()) {
            parameters.put(before ? BEFORE : FROM, List.of(key));
        }
    }

    /// Where its rows begin.
    ///
    /// @param known how many rows there are, as good as it is known
    Start start(int size, Count known) {
        return key.isEmpty()
                ? numbered(size, known)
                : new Start.At(key, before ? -size : 0, numbered(size, known));
    }

    private Start numbered(int size, Count known) {
        if (page < 0) {
            return new Start.End((int) Math.min(-page * size, furthest(size)));
        }
        var rows = known.kind() == Count.Kind.MORE ? 0 : known.rows();
        return new Start.About((page - 1) * size, rows, known.exact());
    }

    /// Where the rows of another page begin, as seen from this one.
    ///
    /// @param first the key of the first row of this one
    Start start(Spot other, String first, int size, Count known) {
        var rows = (other.page - page) * size;
        var near = other.key.isEmpty() && Math.abs(rows) <= Start.FURTHEST;
        var sure = other.page > 0 && page > 0 && !about && !first.isEmpty();
        var start = other.start(size, known);
        return near && sure && (other.page - 1) * size > Start.FURTHEST
                ? new Start.At(first, (int) rows, start)
                : start;
    }

    private static long furthest(int size) {
        return Start.FURTHEST / size * (long) size;
    }

    /// The page behind this one.
    ///
    /// @param row the key of its first row
    Spot next(String row) {
        return new Spot(page == -1 ? page : page + 1, about, row, false);
    }

    /// The page before this one.
    ///
    /// @param row the key of the first row of this one
    Spot previous(String row) {
        return new Spot(Math.max(page - 1, page < 0 ? page - 1 : 1), about, row, true);
    }

    /// The page as it was found, so that its address leads to the same rows.
    ///
    /// @param known how many rows there are, as good as it is known
    Spot found(Page shown, int size, Count known) {
        return switch (shown.place()) {
            case Place.Behind behind -> of(behind.rows() / size + 1);
            case Place.About place -> new Spot(place.rows() / size + 1, true, first(shown), false);
            case Place.End end -> end(end.back(), size, known);
            case Place.Asked asked -> asked(shown);
        };
    }

    private Spot end(int back, int size, Count known) {
        if (page < 0 && key.isEmpty()) {
            return this;
        }
        return known.exact() ? of(Math.max(0, known.rows() - back) / size + 1) : LAST;
    }

    private Spot asked(Page shown) {
        var found = key.isEmpty() ? new Spot(page, about, first(shown), false) : this;
        return found.page == 1 ? new Spot(2, true, found.key, found.before) : found;
    }

    private static String first(Page shown) {
        return shown.rows().stream().map(Row::id).findFirst().orElse("");
    }
}
