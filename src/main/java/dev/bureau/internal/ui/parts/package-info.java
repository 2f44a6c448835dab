@NullMarked
package dev.bureau.internal.ui.parts;

import org.jspecify.annotations.NullMarked;
