package dev.bureau.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.bureau.internal.data.account.SignIn;
import java.time.Duration;
import java.util.Locale;
import newsroom.NewsroomApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ContextConfiguration;

/// The newsroom with its demo data, looked at without a browser. All tests of screens share one
/// application; what a test changes it puts back, or it makes rows of its own.
///
/// ```java
/// class ListViewIntegrationTests extends UiTest {
///     @Test
///     void findsArticlesByTheirTitle() {
///         signIn("editor");
///         open("articles?q=harbour");
///         ...
///     }
/// }
/// ```
@SpringBootTest(
        classes = NewsroomApplication.class,
        properties = {
            "spring.profiles.active=demo",
            "vaadin.productionMode=true",
            "bureau.page-wait=10s"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public abstract class UiTest {

    private static final String PASSWORD = "ink, paper and coffee";

    @Autowired private ApplicationContext context;
    @Autowired private SignIn accounts;

    @BeforeEach
    final void begin() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    final void end() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /// Begins a session of this account.
    protected final void signIn(String username) {
        var authentication =
                accounts.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(username, PASSWORD));
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(authentication);
        SecurityContextHolder.setContext(security);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            return request;
        });
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        MockVaadin.setup(UI::new, new MockBackOffice(routes, context));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
    }

    /// Goes to an address below `/admin/`.
    protected final void open(String address) {
        UI.getCurrent().navigate(address.replaceAll("\\?.*", ""), parameters(address));
        settle();
    }

    /// Lets the browser ask for news, so that what came later is shown.
    protected final void settle() {
        MockVaadin.clientRoundtrip(true);
    }

    /// Waits for what the page fetches in the background, and looks again until it is there.
    protected final void eventually(Runnable assertion, Duration longest) {
        Eventually.holds(assertion, longest);
    }

    private static QueryParameters parameters(String address) {
        var mark = address.indexOf('?');
        return QueryParameters.fromString(mark < 0 ? "" : address.substring(mark + 1));
    }
}
