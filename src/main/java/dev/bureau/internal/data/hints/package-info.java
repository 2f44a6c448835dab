/// What the database knows of the entities beyond their mapping, for defaults that fit.
@NullMarked
package dev.bureau.internal.data.hints;

import org.jspecify.annotations.NullMarked;
