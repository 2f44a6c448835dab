/// Entities whose tables stand in a catalog that is named.
package dev.bureau.mappings.catalogs;
