/// What a list looks like as a whole: totals, groups, bars over time, trees.
@NullMarked
package dev.bureau.internal.data.shape;

import org.jspecify.annotations.NullMarked;
