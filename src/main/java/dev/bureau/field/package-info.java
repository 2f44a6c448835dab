@NullMarked
package dev.bureau.field;

import org.jspecify.annotations.NullMarked;
