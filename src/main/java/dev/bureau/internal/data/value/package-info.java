@NullMarked
package dev.bureau.internal.data.value;

import org.jspecify.annotations.NullMarked;
