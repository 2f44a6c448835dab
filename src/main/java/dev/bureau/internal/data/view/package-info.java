/// Questions that people keep under a name, and how they like their lists.
@NullMarked
package dev.bureau.internal.data.view;

import org.jspecify.annotations.NullMarked;
