/// What people typed and did not save yet, and who has which form open.
@org.jspecify.annotations.NullMarked
package dev.bureau.internal.data.unsaved;
