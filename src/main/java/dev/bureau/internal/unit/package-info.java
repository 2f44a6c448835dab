/// The persistence units of the application and Bureau's own: where entities are stored, and by
/// which transactions.
@NullMarked
package dev.bureau.internal.unit;

import org.jspecify.annotations.NullMarked;
