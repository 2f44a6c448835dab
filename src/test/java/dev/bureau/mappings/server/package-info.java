/// Types that only PostgreSQL has.
package dev.bureau.mappings.server;
