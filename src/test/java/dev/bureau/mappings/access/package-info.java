@NullMarked
package dev.bureau.mappings.access;

import org.jspecify.annotations.NullMarked;
