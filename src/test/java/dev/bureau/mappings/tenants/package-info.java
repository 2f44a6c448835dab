/// Rows that belong to one of several tenants.
package dev.bureau.mappings.tenants;
