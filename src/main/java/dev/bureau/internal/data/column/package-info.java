/// What the columns of stored rows hold, apart from what the mapping makes of it: texts as the
/// database has them, values that nobody changed, values that the mapping cannot read.
@NullMarked
package dev.bureau.internal.data.column;

import org.jspecify.annotations.NullMarked;
