/// Entities that extend others.
@NullMarked
package dev.bureau.mappings.inheritance;

import org.jspecify.annotations.NullMarked;
