/// Collections of values, embeddables, and relations of every shape.
@NullMarked
package dev.bureau.mappings.structure;

import org.jspecify.annotations.NullMarked;
