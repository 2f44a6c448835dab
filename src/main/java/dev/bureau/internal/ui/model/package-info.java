/// The pages that tell superusers how each entity is managed, and why.
@NullMarked
package dev.bureau.internal.ui.model;

import org.jspecify.annotations.NullMarked;
