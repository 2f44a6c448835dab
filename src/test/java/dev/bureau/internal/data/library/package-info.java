@NullMarked
package dev.bureau.internal.data.library;

import org.jspecify.annotations.NullMarked;
