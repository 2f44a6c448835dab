/// Shapes that grown applications have.
@NullMarked
package dev.bureau.mappings.practice;

import org.jspecify.annotations.NullMarked;
