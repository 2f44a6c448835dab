@NullMarked
package dev.bureau.mappings.access.billing;

import org.jspecify.annotations.NullMarked;
