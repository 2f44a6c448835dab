package dev.bureau.autoconfigure;

import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// How passwords are checked on the sign-in page: against the back office's accounts, or by the
/// application where it has accounts of its own.
record OwnSignIn(@Nullable SignIn signIn, @Nullable AccountActors actors) {

    void apply(HttpSecurity http, ObjectProvider<AuthenticationManager> applications) {
        if (signIn == null || actors == null) {
            applications.ifUnique(http::authenticationManager);
            return;
        }
        http.authenticationManager(new ProviderManager(signIn))
                .addFilterAfter(new SessionEnd(actors), SecurityContextHolderFilter.class);
    }
}
