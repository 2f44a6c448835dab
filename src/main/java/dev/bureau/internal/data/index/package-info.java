/// Which indexes serve the lists of an entity, and which would.
@NullMarked
package dev.bureau.internal.data.index;

import org.jspecify.annotations.NullMarked;
