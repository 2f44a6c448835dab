/// Rows that Hibernate cannot load as they are: finds what of them cannot be read, shows the rest,
/// and lets the rest be changed. Stands on `row`.
@NullMarked
package dev.bureau.internal.data.repair;

import org.jspecify.annotations.NullMarked;
