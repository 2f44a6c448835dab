@NullMarked
package dev.bureau.internal.ui.home;

import org.jspecify.annotations.NullMarked;
