/// How Bureau joins a Spring Boot application: [BureauAutoConfiguration] wires it,
/// [BureauProperties] are what can be set.
@NullMarked
package dev.bureau.autoconfigure;

import org.jspecify.annotations.NullMarked;
