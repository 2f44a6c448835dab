@NullMarked
package dev.bureau.mappings.access.bank;

import org.jspecify.annotations.NullMarked;
