package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.paging.Ordered.Reading;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Finds stretches of ordered rows, wherever they begin. One row more than wanted is read, which
/// tells whether others follow. No statement passes over more rows than [Start#FURTHEST].
public final class Stretches {

    private final Ids ids;
    private final Guesses guesses;
    private final Ordered rows;
    private final Question question;
    private final Reading<Row> reading;

    public Stretches(
            Ids ids, Guesses guesses, Ordered rows, Question question, Reading<Row> reading) {
        this.ids = ids;
        this.guesses = guesses;
        this.rows = rows;
        this.question = question;
        this.reading = reading;
    }

    public Page page(Stretch stretch) {
        return page(stretch.start(), stretch.limit());
    }

    private Page page(Start start, int limit) {
        return switch (start) {
            case Start.Beginning beginning -> behindFirst(beginning.skip(), limit);
            case Start.End end -> beforeEnd(end.back(), limit);
            case Start.At at ->
                    ids.read(question.model(), at.key())
                            .flatMap(key -> at(key, at.skip(), limit))
                            .orElseGet(() -> page(at.otherwise(), limit));
            case Start.About about -> about(about, limit);
        };
    }

    private Page behindFirst(int skip, int limit) {
        var place = new Place.Behind(skip);
        var page = Page.of(rows.first(skip, limit + 1, reading), place, limit);
        return page.rows().isEmpty() && skip > 0 ? last(skip, limit) : page;
    }

    /// The last page of a list that ends before so many rows.
    private Page last(int rowsAtMost, int limit) {
        var first = Math.max(0, rows.count(rowsAtMost) - 1) / limit * limit;
        return behindFirst(Math.min(first, rowsAtMost - 1), limit);
    }

    private Page beforeEnd(int back, int limit) {
        var place = new Place.End(back);
        if (back > limit) {
            return rows.reversed()
                    .after(back - 1)
                    .map(anchor -> read(anchor, place, limit))
                    .orElseGet(() -> page(Start.FIRST, limit));
        }
        var found = turned(rows.reversed().first(0, back + 1, reading));
        return found.size() <= back
                ? new Page(found, Place.FIRST, "")
                : new Page(found.subList(1, found.size()), place, "");
    }

    /// The page at a row or near it; empty if nobody sees the row.
    private Optional<Page> at(Key key, int skip, int limit) {
        var quick =
                switch (Integer.signum(skip)) {
                    case 0 -> beginningAt(key, limit);
                    case -1 -> skip == -limit ? endingAt(key, limit) : Optional.<Page>empty();
                    default -> Optional.<Page>empty();
                };
        return quick.or(() -> rows.anchor(key).map(anchor -> around(anchor, skip, limit)));
    }

    private Optional<Page> beginningAt(Key key, int limit) {
        var found = rows.atOnce(key, limit + 1, reading);
        return found.size() > limit
                ? Optional.of(Page.of(found, Place.ASKED, limit))
                : Optional.empty();
    }

    /// The page before a row that is the first of the next one, if there are others before it.
    private Optional<Page> endingAt(Key key, int limit) {
        var found = turned(rows.reversed().atOnce(key, limit + 2, reading));
        var id = ids.write(question.model(), key.parts());
        return found.size() > limit + 1 && found.getLast().id().equals(id)
                ? Optional.of(new Page(found.subList(1, limit + 1), Place.ASKED, id))
                : Optional.empty();
    }

    private Page around(Anchor anchor, int skip, int limit) {
        if (skip < 0) {
            return before(anchor, -skip, limit);
        }
        return skip == 0
                ? orEnd(read(anchor, Place.ASKED, limit), limit)
                : from(rows.after(anchor, skip), Place.ASKED, limit);
    }

    private Page before(Anchor anchor, int back, int limit) {
        if (back > limit) {
            return rows.reversed()
                    .after(anchor, back)
                    .map(there -> read(there, Place.ASKED, limit))
                    .orElseGet(() -> page(Start.FIRST, limit));
        }
        var found = turned(rows.reversed().from(anchor, false, back + 1, reading));
        var place = found.size() <= back ? Place.FIRST : Place.ASKED;
        var shown = new ArrayList<>(found.subList(Math.max(0, found.size() - back), found.size()));
        shown.addAll(rows.from(anchor, true, limit + 1 - shown.size(), reading));
        return Page.of(shown, place, limit);
    }

    private Page about(Start.About about, int limit) {
        var left = about.rows() - about.offset();
        if (about.rows() > 0 && left <= 0) {
            return beforeEnd(limit, limit);
        }
        if (about.offset() <= Start.FURTHEST) {
            return behindFirst((int) Math.max(0, about.offset()), limit);
        }
        if (about.exact() && left <= Start.FURTHEST) {
            return beforeEnd((int) Math.max(left, 1), limit);
        }
        var place = new Place.About(about.offset());
        return guesses.again(question, about)
                .map(anchor -> read(anchor, place, limit))
                .filter(page -> !page.rows().isEmpty())
                .or(() ->
                        guesses.at(rows, question, about)
                                .map(anchor -> from(Optional.of(anchor), place, limit)))
                .orElseGet(() -> behindFirst(Start.FURTHEST, limit));
    }

    private Page from(Optional<Anchor> anchor, Place place, int limit) {
        return orEnd(
                anchor.map(there -> read(there, place, limit))
                        .orElseGet(() -> new Page(List.of(), place, "")),
                limit);
    }

    private Page read(Anchor anchor, Place place, int limit) {
        return Page.of(rows.from(anchor, true, limit + 1, reading), place, limit);
    }

    /// The last rows instead of none.
    private Page orEnd(Page page, int limit) {
        return page.rows().isEmpty() && !page.place().equals(Place.FIRST)
                ? beforeEnd(limit, limit)
                : page;
    }

    private static List<Row> turned(List<Row> rows) {
        var turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }
}
