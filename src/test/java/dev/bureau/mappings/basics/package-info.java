/// Columns of every basic type, and what Hibernate makes of them.
package dev.bureau.mappings.basics;
