/// Rows that are saved together.
@NullMarked
package dev.bureau.mappings.together;

import org.jspecify.annotations.NullMarked;
