@NullMarked
package dev.bureau.internal.data.account;

import org.jspecify.annotations.NullMarked;
