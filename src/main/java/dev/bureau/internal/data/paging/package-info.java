/// Stretches of an ordered list, wherever they begin, without reading what comes before: by the
/// keys of rows instead of counting. Stands on `question`.
@NullMarked
package dev.bureau.internal.data.paging;

import org.jspecify.annotations.NullMarked;
