@NullMarked
package dev.bureau.internal.ui.frame;

import org.jspecify.annotations.NullMarked;
