@NullMarked
package dev.bureau.internal.ui.question;

import org.jspecify.annotations.NullMarked;
