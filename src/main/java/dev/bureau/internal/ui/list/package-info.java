@NullMarked
package dev.bureau.internal.ui.list;

import org.jspecify.annotations.NullMarked;
