/// All that a list asks over many rows: pages, choices, facets, bars over time, trees, exports.
/// Stands on `sum` and `repair`.
@NullMarked
package dev.bureau.internal.data.list;

import org.jspecify.annotations.NullMarked;
