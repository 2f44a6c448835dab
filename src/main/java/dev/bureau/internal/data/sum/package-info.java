/// Counts rows, totals columns and groups rows by what they have in common: exactly where there is
/// time for it, else by samples and what the database expects. Stands on `row`.
@NullMarked
package dev.bureau.internal.data.sum;

import org.jspecify.annotations.NullMarked;
