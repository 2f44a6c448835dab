package dev.bureau.internal.check;

import dev.bureau.internal.model.PropertyName;

/// A property named in an admin.
///
/// @param verb what for
/// @param where as reports call the place: `ArticleAdmin.list[3]`
/// @param inline the path of the children from whose entity the property is named, empty otherwise
record Use(Verb verb, String where, PropertyName name, String inline) {

    /// The path, or "?" where it cannot be resolved.
    String path() {
        return name.path().orElse("?");
    }

    /// What a property is named for.
    enum Verb {
        LABEL,
        LIST,
        FILTERS,
        SEARCH,
        DATES,
        ORDER_BY,
        SECTION,
        FIELD,
        PREFILLED_FROM,
        INLINE,
        INLINE_FIELD,
        QUEUE
    }
}
