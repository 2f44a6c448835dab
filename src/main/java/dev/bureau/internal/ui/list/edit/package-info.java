/// Editing in the list: cells that become inputs, what was typed and is not saved yet, and changes
/// of many rows at once.
@org.jspecify.annotations.NullMarked
package dev.bureau.internal.ui.list.edit;
