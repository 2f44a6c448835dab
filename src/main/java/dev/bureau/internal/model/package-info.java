@NullMarked
package dev.bureau.internal.model;

import org.jspecify.annotations.NullMarked;
