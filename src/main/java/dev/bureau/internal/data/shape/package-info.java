/// What goes in and out of the door: questions answered, rows, pages, totals, snapshots, edits and
/// their outcomes, as plain records that screens and the store share. Stands on `value`.
@NullMarked
package dev.bureau.internal.data.shape;

import org.jspecify.annotations.NullMarked;
