package dev.bureau.autoconfigure;

import dev.bureau.access.ActorSource;
import dev.bureau.internal.check.CheckConfiguration;
import dev.bureau.internal.data.DataConfiguration;
import dev.bureau.internal.data.account.FirstStart;
import dev.bureau.internal.data.account.NewAccounts;
import dev.bureau.internal.data.basis.DataSettings;
import dev.bureau.internal.data.hints.HintsConfiguration;
import dev.bureau.internal.data.unsaved.UnsavedConfiguration;
import dev.bureau.internal.data.view.ViewConfiguration;
import dev.bureau.internal.model.ModelConfiguration;
import dev.bureau.internal.model.ModelSettings;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.ui.UiConfiguration;
import dev.bureau.internal.ui.account.AccountScreens;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.unit.UnitSettings;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Puts the back office into any Spring Boot application that has JPA entities: the model of its
/// entities, the store, the screens, accounts and the security of `/admin`.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(BureauProperties.class)
@Import({
    CheckConfiguration.class,
    ModelConfiguration.class,
    DataConfiguration.class,
    HintsConfiguration.class,
    UnsavedConfiguration.class,
    ViewConfiguration.class,
    UiConfiguration.class,
    MountConfiguration.class
})
public class BureauAutoConfiguration {

    @Bean
    Texts bureauTexts(MessageSource application) {
        return new Texts(application);
    }

    @Bean
    ModelSettings bureauModelSettings(BureauProperties properties) {
        return new ModelSettings(
                properties.entities() == BureauProperties.Entities.DECLARED,
                Set.copyOf(properties.silencedChecks()));
    }

    @Bean
    UnitSettings bureauUnitSettings(BureauProperties properties) {
        return new UnitSettings(properties.dataSource());
    }

    @Bean
    DataSettings bureauDataSettings(BureauProperties properties) {
        return new DataSettings(properties.queryTimeout(), properties.exactRows());
    }

    @Bean
    UiConfiguration.Waiting bureauWaiting(BureauProperties properties) {
        return new UiConfiguration.Waiting(properties.pageWait());
    }

    @Bean
    Brand bureauBrand(BureauProperties properties) {
        return new Brand(
                properties.title(),
                properties.path(),
                properties.logo(),
                properties.accent(),
                properties.radius(),
                properties.density() == BureauProperties.Density.COMPACT,
                properties.notice());
    }

    @Bean
    AccountScreens bureauAccountScreens(ActorSource actors) {
        return new AccountScreens(actors);
    }

    @Bean
    Welcome bureauWelcome(
            BureauProperties properties,
            ObjectProvider<FirstStart> firstStart,
            ObjectProvider<NewAccounts> accounts) {
        return new Welcome(
                properties, firstStart.getIfAvailable(), accounts.getIfAvailable(), System.out);
    }
}
