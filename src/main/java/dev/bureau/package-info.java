/// The back office for JPA: what an application declares about its entities.
@NullMarked
package dev.bureau;

import org.jspecify.annotations.NullMarked;
