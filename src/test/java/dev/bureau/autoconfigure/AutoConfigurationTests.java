package dev.bureau.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Accounts;
import dev.bureau.access.ActorSource;
import dev.bureau.autoconfigure.host.Note;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.ui.parts.Brand;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

class AutoConfigurationTests {

    private final WebApplicationContextRunner host =
            new WebApplicationContextRunner()
                    .withUserConfiguration(PlainHost.class)
                    .withPropertyValues(
                            "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                            "spring.jpa.hibernate.ddl-auto=create-drop",
                            "spring.liquibase.enabled=false",
                            "vaadin.productionMode=true");

    @Test
    void bringsAccountsToAnApplicationWithoutAny() {
        host.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context).hasSingleBean(Accounts.class);
            assertThat(context.getBean(ActorSource.class)).isInstanceOf(AccountActors.class);
            assertThat(entities(context)).contains("Note", "BureauUser", "BureauGroup");
        });
    }

    @Test
    void makesNoGeneratedUserAndLocksNothingElse() {
        host.run(context -> {
            assertThat(context).doesNotHaveBean(UserDetailsService.class);
            assertThat(context.getBeanNamesForType(SecurityFilterChain.class))
                    .containsExactlyInAnyOrder("bureauPages", "bureauAssets");
        });
    }

    @Test
    void usesTheAccountsOfAnApplicationThatHasSome() {
        host.withUserConfiguration(OwnUsers.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context).doesNotHaveBean(Accounts.class);
                    assertThat(context.getBean(ActorSource.class)).isInstanceOf(HostActors.class);
                    assertThat(entities(context)).containsExactly("Note");
                });
    }

    @Test
    void keepsSpringBootsOwnChainWhereTheApplicationReliesOnIt() {
        host.withUserConfiguration(OwnUsers.class)
                .run(context ->
                        assertThat(context.getBeanNamesForType(SecurityFilterChain.class))
                                .contains("bureauPages", "defaultSecurityFilterChain"));
    }

    @Test
    void usesTheOneUserThatIsConfiguredOnPurpose() {
        host.withPropertyValues("spring.security.user.password=set on purpose")
                .run(context -> {
                    assertThat(context.getBean(ActorSource.class)).isInstanceOf(HostActors.class);
                    assertThat(context).hasSingleBean(UserDetailsService.class);
                });
    }

    @Test
    void standsBesideAChainOfTheApplication() {
        host.withUserConfiguration(OwnChain.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBeanNamesForType(SecurityFilterChain.class))
                            .containsExactlyInAnyOrder("bureauPages", "bureauAssets", "own");
                });
    }

    @Test
    void takesItsLookFromProperties() {
        host.withPropertyValues(
                        "bureau.title=Newsroom", "bureau.accent=#aa3300", "bureau.density=compact")
                .run(context -> {
                    var brand = context.getBean(Brand.class);
                    assertThat(brand.name()).isEqualTo("Newsroom");
                    assertThat(brand.accent()).contains("#aa3300");
                    assertThat(brand.compact()).isTrue();
                });
    }

    @Test
    void saysWhichPropertyIsWrong() {
        host.withPropertyValues("bureau.accent=red; background: url(//evil)")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .hasStackTraceContaining(
                                        "bureau.accent: red; background: url(//evil) (expected: a colour as #rrggbb)"));
    }

    @Test
    void staysOutOfApplicationsWithoutServlets() {
        new ApplicationContextRunner()
                .withUserConfiguration(PlainHost.class)
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "spring.jpa.hibernate.ddl-auto=create-drop",
                        "spring.liquibase.enabled=false")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context).doesNotHaveBean(Registry.class);
                    assertThat(context).hasSingleBean(AbsenceAutoConfiguration.class);
                });
    }

    private static java.util.List<String> entities(AssertableWebApplicationContext context) {
        return context.getBean(Registry.class).all().stream().map(EntityModel::name).toList();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Note.class)
    static class PlainHost {}

    @Configuration(proxyBeanMethods = false)
    static class OwnUsers {
        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("ana").password("{noop}x").roles("ADMIN").build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnChain {
        @Bean
        SecurityFilterChain own(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll()).build();
        }
    }
}
