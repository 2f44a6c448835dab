/// What tests share: the database and the browser.
@NullMarked
package dev.bureau.testing;

import org.jspecify.annotations.NullMarked;
