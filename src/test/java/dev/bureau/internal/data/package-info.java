@NullMarked
package dev.bureau.internal.data;

import org.jspecify.annotations.NullMarked;
