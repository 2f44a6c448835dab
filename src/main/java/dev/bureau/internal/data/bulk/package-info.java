/// Changes many rows at once, all or each by itself: bulk edits, actions, deletions with what goes
/// with them. Stands on `write`.
@NullMarked
package dev.bureau.internal.data.bulk;

import org.jspecify.annotations.NullMarked;
