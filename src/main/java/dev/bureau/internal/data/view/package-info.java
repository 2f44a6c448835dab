/// Questions that people keep under a name.
@NullMarked
package dev.bureau.internal.data.view;

import org.jspecify.annotations.NullMarked;
