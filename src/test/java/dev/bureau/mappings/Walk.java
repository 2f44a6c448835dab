package dev.bureau.mappings;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.util.ArrayList;
import java.util.List;

/// Somebody who pages through a list, row by row or in larger steps.
///
/// @param size rows of a page
public record Walk(World world, EntityModel model, ListQuery query, int size, Actor actor) {

    /// A page.
    public Page page(Start start) {
        var stretch = new Stretch(start, size);
        return world.store().page(model, List.of(), query, stretch, actor);
    }

    /// The keys of all rows, by going on from page to page.
    public List<String> forwards() {
        var seen = new ArrayList<String>();
        var page = page(Start.FIRST);
        seen.addAll(ids(page));
        while (page.more() && seen.size() < 10_000) {
            page = page(at(page.next(), 0));
            seen.addAll(ids(page));
        }
        return seen;
    }

    /// The keys of all rows in their order, by going back from the last page.
    public List<String> backwards() {
        var seen = new ArrayList<String>();
        var page = page(new Start.End(size));
        var fresh = ids(page);
        while (!fresh.isEmpty() && seen.size() < 10_000) {
            seen.addAll(0, fresh);
            page = page(at(seen.getFirst(), -size));
            var ids = ids(page);
            var known = ids.indexOf(seen.getFirst());
            fresh = known < 0 ? ids : ids.subList(0, known);
        }
        return seen;
    }

    /// The start at a row, from which there is no way back if it is gone.
    public static Start at(String key, int skip) {
        return new Start.At(key, skip, Start.FIRST);
    }

    /// The keys of the rows of a page.
    public static List<String> ids(Page page) {
        return page.rows().stream().map(Row::id).toList();
    }
}
