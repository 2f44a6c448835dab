/// Entities of an application whose transactions are global.
package dev.bureau.mappings.jta;
