/// Writes one edit: compares what the actor saw, wants and what is there now, checks, applies, and
/// says in sentences what stands against it. Stands on `history`, so that no edit misses it.
@NullMarked
package dev.bureau.internal.data.write;

import org.jspecify.annotations.NullMarked;
