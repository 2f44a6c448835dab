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
        Pictures pictures,
        ElementPictures elements,
        Loadable loadable,
        Dependents dependents,
        Untouched untouched) {

    public static Desk of(Basis basis, Reads reads) {
        var loadable = new Loadable(basis);
        return new Desk(
                basis,
                reads,
                new Properties(basis.factory()),
                new Titles(basis),
                new Lookup(basis),
                new Allowed(basis),
                new Standing(basis),
                new Pictures(basis, reads.names(), loadable),
                new ElementPictures(basis),
                loadable,
                new Dependents(basis),
                new Untouched(basis));
    }
}
