/// Lists that open with a part of their rows.
@NullMarked
package dev.bureau.internal.ui.list.opening;

import org.jspecify.annotations.NullMarked;
