/// Two persistence units on one database.
package dev.bureau.mappings.units;
