/// Entities whose tables stand in several schemas.
package dev.bureau.mappings.schemas;
