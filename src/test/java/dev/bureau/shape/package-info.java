/// Tests of what lists look like as a whole.
@NullMarked
package dev.bureau.shape;

import org.jspecify.annotations.NullMarked;
