package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;

/// Tells which number says where a row stands among others.
final class Ordinals {

    private static final String[] NAMES = {
        "position",
        "ordinal",
        "sort order",
        "display order",
        "sort index",
        "order index",
        "sequence",
        "sequence number",
        "sequence no",
        "seq",
        "seq no",
        "sort",
        "sort key",
        "list order",
        "line number",
        "line no",
        "rank order"
    };

    private Ordinals() {}

    static boolean named(Attribute attribute) {
        return attribute instanceof Attribute.Numeric numeric
                && numeric.scale() == 0
                && Naming.of(numeric.traits().name()).isAny(NAMES);
    }
}
