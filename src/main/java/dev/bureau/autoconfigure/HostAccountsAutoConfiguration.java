package dev.bureau.autoconfigure;

import dev.bureau.access.ActorSource;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Lets the application's own accounts into the back office, by their authorities. It comes after
/// Spring Boot's own security, which protects the application's other pages as before.
@AutoConfiguration(
        after = OwnAccountsAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnMissingBean(AccountsConfiguration.class)
@EnableConfigurationProperties(BureauProperties.class)
@Import(HostSecurity.class)
public class HostAccountsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ActorSource bureauActors(BureauProperties properties) {
        return new HostActors(
                properties.superuserAuthority(),
                properties.zone().orElseGet(ZoneId::systemDefault));
    }
}
