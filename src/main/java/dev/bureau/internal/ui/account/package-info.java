@NullMarked
package dev.bureau.internal.ui.account;

import org.jspecify.annotations.NullMarked;
