/// What must never reach those who may not read it, each marked with a word of its own.
@NullMarked
package dev.bureau.canary;

import org.jspecify.annotations.NullMarked;
