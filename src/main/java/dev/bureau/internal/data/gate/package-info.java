/// What an actor may see and do, and the paths and joins on which rows are reached so that no rule
/// is missed on the way. Stands on `shape`.
@NullMarked
package dev.bureau.internal.data.gate;

import org.jspecify.annotations.NullMarked;
