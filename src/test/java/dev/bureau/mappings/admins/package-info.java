/// Entities whose admins are declared on what they extend and implement.
package dev.bureau.mappings.admins;
