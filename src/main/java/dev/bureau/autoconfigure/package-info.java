@NullMarked
package dev.bureau.autoconfigure;

import org.jspecify.annotations.NullMarked;
