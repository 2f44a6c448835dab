/// Many rows whose keys are no single numbers.
@NullMarked
package dev.bureau.shape.keyed;

import org.jspecify.annotations.NullMarked;
