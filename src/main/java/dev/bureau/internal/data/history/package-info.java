/// What was done to rows: pictures from before and after, the table of revisions, and as much of it
/// as an actor may read. Stands on `picture`.
@NullMarked
package dev.bureau.internal.data.history;

import org.jspecify.annotations.NullMarked;
