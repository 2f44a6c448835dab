@NullMarked
package dev.bureau.internal.ui.form;

import org.jspecify.annotations.NullMarked;
