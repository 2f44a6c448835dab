@NullMarked
package dev.bureau.internal.check;

import org.jspecify.annotations.NullMarked;
