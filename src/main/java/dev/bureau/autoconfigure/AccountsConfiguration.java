package dev.bureau.autoconfigure;

import dev.bureau.internal.data.Journal;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountFacts;
import dev.bureau.internal.data.account.AccountRules;
import dev.bureau.internal.data.account.AccountStore;
import dev.bureau.internal.data.account.AccountWords;
import dev.bureau.internal.data.account.FirstStart;
import dev.bureau.internal.data.account.NewAccounts;
import dev.bureau.internal.data.account.PasswordChanges;
import dev.bureau.internal.data.account.PasswordPolicy;
import dev.bureau.internal.data.account.Passwords;
import dev.bureau.internal.data.account.SignIn;
import dev.bureau.internal.data.account.Throttle;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.ui.account.PasswordAside;
import dev.bureau.internal.ui.parts.Desk;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The accounts of the back office: who they are, how they sign in, what nobody may do with them.
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    private static final Clock CLOCK = Clock.systemUTC();

    @Bean
    static AccountEntities bureauAccountEntities() {
        return new AccountEntities();
    }

    @Bean
    static HibernatePropertiesCustomizer bureauTablesLeftToLiquibase() {
        return settings -> settings.putIfAbsent(OwnTables.SETTING, new OwnTables());
    }

    @Bean
    AccountActors bureauActors(AccountStore accounts, BureauProperties properties) {
        var zone = properties.zone().orElseGet(ZoneId::systemDefault);
        return new AccountActors(accounts, zone, CLOCK);
    }

    @Bean
    AccountStore bureauAccountStore(
            EntityManagerFactory factory, PlatformTransactionManager transactions) {
        return new AccountStore(entities(factory), new TransactionTemplate(transactions));
    }

    @Bean
    SignIn bureauSignIn(AccountStore accounts, Passwords passwords, Throttle throttle) {
        return new SignIn(accounts, passwords, throttle, CLOCK);
    }

    @Bean
    Passwords bureauPasswords() {
        return new Passwords();
    }

    @Bean
    PasswordPolicy bureauPasswordPolicy(BureauProperties properties) {
        return new PasswordPolicy(List.of(properties.title(), "bureau", "password", "admin"));
    }

    @Bean
    Throttle bureauThrottle(DataSource source, PlatformTransactionManager transactions) {
        return new Throttle(JdbcClient.create(source), apart(transactions), CLOCK);
    }

    @Bean
    NewAccounts bureauAccounts(
            EntityManagerFactory factory,
            PlatformTransactionManager transactions,
            DataSource source,
            Passwords passwords) {
        return new NewAccounts(
                entities(factory),
                new TransactionTemplate(transactions),
                JdbcClient.create(source),
                passwords);
    }

    @Bean
    FirstStart bureauFirstStart(NewAccounts accounts, PasswordPolicy policy) {
        return new FirstStart(accounts, policy, CLOCK);
    }

    @Bean
    AccountWords bureauAccountWords(Texts texts, Labels labels, ObjectProvider<Registry> registry) {
        return new AccountWords(texts, labels, registry);
    }

    @Bean
    AccountRules bureauAccountRules(
            DataSource source, PlatformTransactionManager transactions, AccountWords words) {
        var facts = new AccountFacts(JdbcClient.create(source), apart(transactions));
        return new AccountRules(facts, words);
    }

    @Bean
    PasswordChanges bureauPasswordChanges(
            AccountStore accounts,
            Passwords passwords,
            PasswordPolicy policy,
            PasswordChanges.Oversight oversight) {
        return new PasswordChanges(accounts, passwords, policy, oversight);
    }

    @Bean
    PasswordChanges.Oversight bureauPasswordOversight(
            AccountRules rules, AccountActors actors, Journal journal) {
        return new PasswordChanges.Oversight(rules, actors, journal);
    }

    @Bean
    PasswordAside bureauPasswordAside(Desk desk, PasswordChanges changes) {
        return new PasswordAside(desk, changes);
    }

    private static TransactionTemplate apart(PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    private static EntityManager entities(EntityManagerFactory factory) {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }
}
