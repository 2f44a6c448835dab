@NullMarked
package dev.bureau.internal.ui;

import org.jspecify.annotations.NullMarked;
