@NullMarked
package dev.bureau.transfer;

import org.jspecify.annotations.NullMarked;
