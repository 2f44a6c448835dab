/// What the persistence unit of the north has.
package dev.bureau.mappings.units.north;
