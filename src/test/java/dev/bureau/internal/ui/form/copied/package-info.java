/// Entities whose rows are hard to copy.
package dev.bureau.internal.ui.form.copied;
