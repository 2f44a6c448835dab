/// Columns that are shared, partly written, named or limited in unusual ways.
@NullMarked
package dev.bureau.mappings.columns;

import org.jspecify.annotations.NullMarked;
