package dev.bureau.autoconfigure;

import dev.bureau.access.Accounts.NewUser;
import dev.bureau.internal.data.account.FirstStart;
import dev.bureau.internal.data.account.NewAccounts;
import dev.bureau.internal.data.account.PasswordPolicy;
import java.io.PrintStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Says in the console where the back office is and, as long as there is no account, the code that
/// makes the first one. Makes it from the environment where that was asked for.
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger("dev.bureau");

    private final BureauProperties properties;
    private final @Nullable FirstStart firstStart;
    private final @Nullable NewAccounts accounts;
    private final PrintStream console;

    Welcome(
            BureauProperties properties,
            @Nullable FirstStart firstStart,
            @Nullable NewAccounts accounts,
            PrintStream console) {
        this.properties = properties;
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.console = console;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var address = address(event.getApplicationContext().getEnvironment());
        var open = firstStart != null && firstStart.open();
        if (open && accounts != null && properties.superuser().username().isPresent()) {
            create(accounts);
            open = false;
        }
        log.info("{}: the back office is at {}", properties.title(), address);
        if (open && firstStart != null) {
            console.printf(
                    "%n    Make the first account at %s/set-up%n    Set-up code: %s%n    It is valid for 30 minutes and works once.%n%n",
                    address, firstStart.issueCode());
        }
    }

    private void create(NewAccounts to) {
        var username = properties.superuser().username().orElseThrow();
        var password = properties.superuser().password().orElse("");
        if (password.length() < PasswordPolicy.MINIMUM) {
            throw new IllegalStateException(
                    "bureau.superuser.password: %d characters (expected: at least %d)"
                            .formatted(password.length(), PasswordPolicy.MINIMUM));
        }
        to.user(new NewUser(username, username, password, Set.of(), true));
        log.info("The first account, '{}', was made from the environment", username);
    }

    private String address(Environment environment) {
        var secure = environment.getProperty("server.ssl.enabled", Boolean.class, false);
        var port = environment.getProperty("local.server.port", "8080");
        var context = environment.getProperty("server.servlet.context-path", "");
        return (secure ? "https" : "http")
                + "://localhost:"
                + port
                + (context.equals("/") ? "" : context)
                + properties.path();
    }
}
