@NullMarked
package dev.bureau.internal.data.place;

import org.jspecify.annotations.NullMarked;
