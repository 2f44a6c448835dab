package dev.bureau.autoconfigure;

import dev.bureau.access.Grant;
import dev.bureau.access.Group;
import dev.bureau.access.User;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountFacts;
import dev.bureau.internal.data.account.AccountRules;
import dev.bureau.internal.data.account.AccountStore;
import dev.bureau.internal.data.account.AccountWords;
import dev.bureau.internal.data.account.Belongings;
import dev.bureau.internal.data.account.FirstStart;
import dev.bureau.internal.data.account.NewAccounts;
import dev.bureau.internal.data.account.PasswordChanges;
import dev.bureau.internal.data.account.PasswordPolicy;
import dev.bureau.internal.data.account.Passwords;
import dev.bureau.internal.data.account.SignIn;
import dev.bureau.internal.data.account.Throttle;
import dev.bureau.internal.data.history.Journal;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.ui.account.PasswordAside;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.unit.PersistenceUnit;
import dev.bureau.internal.unit.PersistenceUnits;
import dev.bureau.internal.unit.UnitSettings.OwnEntities;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The accounts of the back office: who they are, how they sign in, what nobody may do with them.
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    private static final Clock CLOCK = Clock.systemUTC();

    @Bean
    OwnEntities bureauOwnEntities() {
        return new OwnEntities(List.of(User.class, Group.class, Grant.class));
    }

    @Bean
    AccountActors bureauActors(AccountStore accounts, BureauProperties properties) {
        var zone = properties.zone().orElseGet(ZoneId::systemDefault);
        return new AccountActors(accounts, zone, CLOCK);
    }

    @Bean
    AccountStore bureauAccountStore(PersistenceUnits units) {
        var own = own(units);
        return new AccountStore(own.entities(), own.transaction());
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
    Throttle bureauThrottle(PersistenceUnits units) {
        var own = own(units);
        return new Throttle(own.jdbc(), own.apart(), CLOCK);
    }

    @Bean
    NewAccounts bureauAccounts(PersistenceUnits units, Passwords passwords) {
        var own = own(units);
        return new NewAccounts(own.entities(), own.transaction(), own.jdbc(), passwords);
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
    AccountFacts bureauAccountFacts(PersistenceUnits units) {
        var own = own(units);
        return new AccountFacts(own.jdbc(), own.apart());
    }

    @Bean
    AccountRules bureauAccountRules(AccountFacts facts, AccountWords words) {
        return new AccountRules(facts, words);
    }

    @Bean
    Belongings bureauBelongings(PersistenceUnits units, AccountFacts facts) {
        return new Belongings(own(units).jdbc(), facts);
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

    private static PersistenceUnit own(PersistenceUnits units) {
        return units.own().orElseThrow();
    }
}
