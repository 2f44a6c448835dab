package newsroom;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says in the console where the newsroom is, who can sign in, and what to do first.
@Component
@Profile("demo")
@Order(20)
final class Welcome implements ApplicationRunner {

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.printf(
                """

                  The newsroom is open:  http://localhost:%s/admin

                    sign in as   who that is
                    editor       edits, publishes and rejects articles
                    author       writes, and sees only own articles
                    moderator    approves comments
                    staff        manages accounts and groups
                    reader       sees everything, changes nothing
                    admin        may do everything

                    The password of all of them is:  ink, paper and coffee

                  Next: sign in as editor, open "Articles to review", correct one and publish it.
                  The data stays in .newsroom/; start with -Dfresh to begin anew. Ctrl+C ends it.
                """,
                environment.getProperty("local.server.port", "8080"));
    }
}
