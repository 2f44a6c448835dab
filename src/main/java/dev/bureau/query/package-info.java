@NullMarked
package dev.bureau.query;

import org.jspecify.annotations.NullMarked;
