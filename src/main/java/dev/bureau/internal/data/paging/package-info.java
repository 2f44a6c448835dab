/// Which stretch of an ordered list is wanted, and where the one that was found lies.
@NullMarked
package dev.bureau.internal.data.paging;

import org.jspecify.annotations.NullMarked;
