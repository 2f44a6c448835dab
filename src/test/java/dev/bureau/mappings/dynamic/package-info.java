/// Entities beside others that have no class.
package dev.bureau.mappings.dynamic;
