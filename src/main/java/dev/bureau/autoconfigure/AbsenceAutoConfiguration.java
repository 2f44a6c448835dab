package dev.bureau.autoconfigure;

import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/// Says why there is no back office in an application that is reactive or has no pages at all.
@AutoConfiguration
@Conditional(AbsenceAutoConfiguration.NoServlets.class)
public class AbsenceAutoConfiguration {

    @Bean
    ApplicationListener<ApplicationReadyEvent> bureauAbsence() {
        return event ->
                LoggerFactory.getLogger("dev.bureau")
                        .info("There is no back office: it needs an application with servlets");
    }

    /// Holds in applications that are not made with servlets.
    static final class NoServlets extends NoneNestedConditions {

        NoServlets() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        /// What Bureau needs.
        @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
        static final class Servlets {}
    }
}
