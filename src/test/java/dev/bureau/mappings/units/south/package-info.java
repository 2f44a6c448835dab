/// What the persistence unit of the south has.
package dev.bureau.mappings.units.south;
