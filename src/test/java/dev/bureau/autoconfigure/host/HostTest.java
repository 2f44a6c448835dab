package dev.bureau.autoconfigure.host;

import dev.bureau.testing.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/// A test of the back office in a host application on PostgreSQL. All of them share one context, so
/// each cleans up before it begins.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = HostApplication.class,
        properties = {
            "spring.liquibase.enabled=false",
            "spring.jpa.hibernate.ddl-auto=update",
            "vaadin.productionMode=true"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface HostTest {}
