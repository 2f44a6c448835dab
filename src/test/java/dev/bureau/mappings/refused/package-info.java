/// Rows that the application's own classes refuse, and rows that others need.
@NullMarked
package dev.bureau.mappings.refused;

import org.jspecify.annotations.NullMarked;
