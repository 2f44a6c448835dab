package newsroom.people;

import dev.bureau.access.Accounts;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.access.Permission;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes the groups of the newsroom and one known account for each. Only in the `demo` profile,
/// which answers on the loopback address alone.
@Component
@Profile("demo")
@Order(10)
final class DemoAccounts implements ApplicationRunner {

    /// The password of every demo account.
    static final String PASSWORD = "ink, paper and coffee";

    private final Accounts accounts;

    /// @throws IllegalStateException if others than this machine could reach the newsroom
    DemoAccounts(Accounts accounts, @Value("${server.address:}") String address) {
        this.accounts = accounts;
        if (!loopback(address)) {
            throw new IllegalStateException(
                    "server.address: %s (expected: 127.0.0.1, because everybody knows the demo's accounts)"
                            .formatted(address.isEmpty() ? "every address" : address));
        }
    }

    private static boolean loopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        groups();
        accounts.user(new NewUser("admin", "Ada Admin", PASSWORD, Set.of(), true));
        user("editor", "Edith Mercer", Desk.EDITORS);
        user("author", "Anton Reyes", Desk.AUTHORS);
        user("moderator", "Mona Keller", Desk.MODERATORS);
        user("staff", "Stefan Holm", Desk.STAFF_MANAGERS);
        user("reader", "Rita Lindgren", Desk.READERS);
    }

    private void groups() {
        accounts.group(
                Desk.EDITORS,
                grants(
                        "Article:add,change,delete,publish,reject,send-to-review",
                        "Comment:add,change,delete,approve,hide",
                        "Category:add,change",
                        "Tag:add,change,delete",
                        "Author:view"));
        accounts.group(
                Desk.AUTHORS,
                grants(
                        "Article:add,change,send-to-review",
                        "Comment:view",
                        "Category:view",
                        "Tag:view",
                        "Author:view"));
        accounts.group(
                Desk.MODERATORS,
                grants("Comment:change,delete,approve,hide", "Article:view", "Author:view"));
        accounts.group(
                Desk.STAFF_MANAGERS,
                grants(
                        "BureauUser:add,change",
                        "BureauGroup:add,change",
                        "BureauGrant:add,change,delete",
                        "Author:add,change,delete",
                        "Article:view",
                        "Category:view",
                        "Tag:view",
                        "Comment:view"));
        accounts.group(
                Desk.READERS,
                grants("Article:view", "Comment:view", "Category:view", "Tag:view", "Author:view"));
    }

    private void user(String username, String displayName, String group) {
        accounts.user(new NewUser(username, displayName, PASSWORD, Set.of(group)));
    }

    /// Reads "Entity:operation,operation".
    private static Set<Permission> grants(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split("[:,]"))
                .flatMap(parts ->
                        Stream.of(parts)
                                .skip(1)
                                .map(operation -> new Permission(parts[0], operation)))
                .collect(Collectors.toSet());
    }
}
