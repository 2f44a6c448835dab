/// From a question that somebody asks to a statement: what can be asked at all, the conditions, the
/// words of a search and the order.
@NullMarked
package dev.bureau.internal.data.question;

import org.jspecify.annotations.NullMarked;
