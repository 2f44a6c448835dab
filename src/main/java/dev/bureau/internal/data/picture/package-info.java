/// Rows as forms show them: their values apart from the entities, their children, and what the
/// actor may do with each. Stands on `list`, which names the rows they refer to.
@NullMarked
package dev.bureau.internal.data.picture;

import org.jspecify.annotations.NullMarked;
