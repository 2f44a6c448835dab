package dev.bureau.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;

/// Gives the back office accounts of its own, in applications that have none. It comes before
/// Spring Boot's own security, so that no "user" with a generated password is made and pages
/// outside of the back office stay as open as they were.
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnMissingBean({
    UserDetailsService.class,
    AuthenticationProvider.class,
    AuthenticationManager.class
})
@Conditional(NoConfiguredUser.class)
@EnableConfigurationProperties(BureauProperties.class)
@Import({AccountsConfiguration.class, AccountAdmins.class, OwnSecurity.class})
public class OwnAccountsAutoConfiguration {}
