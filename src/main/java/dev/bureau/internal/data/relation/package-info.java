/// How rows hang together: who depends on whom, what becomes of references, and the places of rows
/// in ordered lists.
@NullMarked
package dev.bureau.internal.data.relation;

import org.jspecify.annotations.NullMarked;
