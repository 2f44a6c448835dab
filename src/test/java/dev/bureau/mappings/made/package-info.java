/// Entities whose classes do not let everybody make them.
package dev.bureau.mappings.made;
