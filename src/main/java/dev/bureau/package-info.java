/// The API a developer meets: [EntityAdmin] shapes how an entity is managed, [AdminSpec] collects
/// the declaration.
@NullMarked
package dev.bureau;

import org.jspecify.annotations.NullMarked;
