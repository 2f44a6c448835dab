@NullMarked
package dev.bureau.schema;

import org.jspecify.annotations.NullMarked;
