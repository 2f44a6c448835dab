package dev.bureau.internal.data.picture;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Untouched;
import dev.bureau.internal.data.list.Reads;
import dev.bureau.internal.data.relation.Dependents;
import dev.bureau.internal.data.relation.Loadable;
import dev.bureau.internal.data.row.Lookup;
import dev.bureau.internal.data.row.Titles;
import dev.bureau.internal.data.value.Properties;

/// The tools that every part of the writing side works with.
public record Desk(
        Basis basis,
        Reads reads,
        Properties properties,
        Titles titles,
        Lookup lookup,
        Allowed allowed,
        Standing standing,
        Related related,
        Pictures pictures,
        ElementPictures elements,
        Loadable loadable,
        Dependents dependents,
        Untouched untouched) {

    public static Desk of(Basis basis, Reads reads) {
        var loadable = new Loadable(basis);
        var lookup = new Lookup(basis);
        var related = Related.asked(reads.names(), lookup);
        return new Desk(
                basis,
                reads,
                new Properties(basis.factory()),
                new Titles(basis),
                lookup,
                new Allowed(basis),
                new Standing(basis),
                related,
                new Pictures(basis, reads.names(), related, loadable),
                new ElementPictures(basis),
                loadable,
                new Dependents(basis),
                new Untouched(basis));
    }

    /// The same tools for several rows in one transaction: what they refer to is read once.
    public Desk together() {
        var once = related.remembering();
        return new Desk(
                basis,
                reads,
                properties,
                titles,
                lookup,
                allowed,
                standing,
                once,
                new Pictures(basis, reads.names(), once, loadable),
                elements,
                loadable,
                dependents,
                untouched);
    }
}
