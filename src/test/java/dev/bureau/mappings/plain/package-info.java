/// Nothing special: what every other mapping is compared with.
@NullMarked
package dev.bureau.mappings.plain;

import org.jspecify.annotations.NullMarked;
