package dev.bureau.internal.data;

/// The tools that every part of the writing side works with.
record Desk(
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

    static Desk of(Basis basis, Reads reads) {
        var loadable = new Loadable(basis);
        return new Desk(
                basis,
                reads,
                new Properties(basis.factory()),
                new Titles(basis),
                new Lookup(basis),
                new Allowed(basis),
                new Standing(basis),
                new Pictures(basis, reads, loadable),
                new ElementPictures(basis),
                loadable,
                new Dependents(basis),
                new Untouched(basis));
    }
}
