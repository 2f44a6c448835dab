@NullMarked
package dev.bureau.access;

import org.jspecify.annotations.NullMarked;
