package dev.bureau.autoconfigure;

import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountRules;
import dev.bureau.internal.data.account.AccountWords;
import dev.bureau.internal.data.account.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How accounts are managed in the back office itself.
@Configuration(proxyBeanMethods = false)
class AccountAdmins {

    @Bean
    UserAdmin bureauUserAdmin(AccountRules rules, AccountActors actors, Belongings belongings) {
        return new UserAdmin(rules, actors, belongings);
    }

    @Bean
    GroupAdmin bureauGroupAdmin(AccountRules rules, AccountActors actors, Belongings belongings) {
        return new GroupAdmin(rules, actors, belongings);
    }

    @Bean
    GrantAdmin bureauGrantAdmin(AccountRules rules, AccountActors actors, AccountWords words) {
        return new GrantAdmin(rules, actors, words);
    }
}
