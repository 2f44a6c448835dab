/// What a list is as a whole: how many rows, totals, groups, bars over time, trees.
@NullMarked
package dev.bureau.internal.data.shape;

import org.jspecify.annotations.NullMarked;
