@NullMarked
package dev.bureau.internal.text;

import org.jspecify.annotations.NullMarked;
