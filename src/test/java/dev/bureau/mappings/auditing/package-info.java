/// Entities that extend the base classes of Spring Data.
package dev.bureau.mappings.auditing;
