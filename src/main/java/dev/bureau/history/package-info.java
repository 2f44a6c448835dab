@NullMarked
package dev.bureau.history;

import org.jspecify.annotations.NullMarked;
