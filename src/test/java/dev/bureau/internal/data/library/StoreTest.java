package dev.bureau.internal.data.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// A test of the store over the library's entities on PostgreSQL. All such tests share one context
/// and one database: each empties it first with [Library#empty].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(StoreTestConfiguration.class)
public @interface StoreTest {}
