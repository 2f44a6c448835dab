/// Every mapping that Jakarta Persistence and Hibernate know, taken through the whole back office
/// on each database. `docs/mappings.md` has a row for each.
@NullMarked
package dev.bureau.mappings;

import org.jspecify.annotations.NullMarked;
