/// What values are: when two are equal, how they are copied, read from texts, made, and put into
/// entities; days and hours as people count them. Knows no other room.
@NullMarked
package dev.bureau.internal.data.value;

import org.jspecify.annotations.NullMarked;
