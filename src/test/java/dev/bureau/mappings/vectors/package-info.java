/// Entities with types that only the application knows how to store.
package dev.bureau.mappings.vectors;
