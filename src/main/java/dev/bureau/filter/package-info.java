@NullMarked
package dev.bureau.filter;

import org.jspecify.annotations.NullMarked;
