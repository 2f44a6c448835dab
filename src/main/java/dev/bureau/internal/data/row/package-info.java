/// Reads rows: pages of lists, single rows under lock, and the names of rows. Stands on `paging`.
@NullMarked
package dev.bureau.internal.data.row;

import org.jspecify.annotations.NullMarked;
