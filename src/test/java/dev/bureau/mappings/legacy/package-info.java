/// Entities that say less of their tables than the database knows.
package dev.bureau.mappings.legacy;
