/// Bureau's own Vaadin servlet: its routes, bundle and listeners stay apart from those of an
/// application that is made with Vaadin itself.
@NullMarked
package dev.bureau.internal.ui.mount;

import org.jspecify.annotations.NullMarked;
