/// Rows that hold what the mapping cannot read.
@NullMarked
package dev.bureau.mappings.broken;

import org.jspecify.annotations.NullMarked;
