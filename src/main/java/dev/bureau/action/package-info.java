@NullMarked
package dev.bureau.action;

import org.jspecify.annotations.NullMarked;
