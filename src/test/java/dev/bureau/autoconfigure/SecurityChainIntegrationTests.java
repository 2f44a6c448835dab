package dev.bureau.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.bureau.access.Accounts;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.autoconfigure.host.HostTest;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@HostTest
class SecurityChainIntegrationTests {

    private static final String PASSWORD = "ink, paper and coffee";

    @Autowired MockMvc http;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private final String username = "u" + UUID.randomUUID();

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from bureau_sign_in_attempt").update();
        accounts.user(new NewUser(username, "Somebody", PASSWORD, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/notes",
                "/admin/notes/1/history",
                "/admin/no/such/page",
                "/admin/account",
                "/admin/api/notes",
                "/admin/actuator/env",
                "/admin/Sign-In",
                "/admin/sign-in/more"
            })
    void sendsWhoIsNotSignedInToTheSignInPage(String path) throws Exception {
        var response = answer(get(path));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).endsWith("/admin/sign-in");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/notes;x=1", "/admin//notes", "/admin/%2e%2e/x", "/admin/notes%0a"})
    void refusesPathTricks(String path) throws Exception {
        var response = answer(get(java.net.URI.create(path)));

        assertThat(response.getStatus()).isIn(302, 400);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void tellsBrowsersToBeCareful() throws Exception {
        var response = answer(get("/admin/notes").secure(true));

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getHeader("Strict-Transport-Security")).isNotNull();
    }

    @Test
    void keepsNobodyFromThemeFiles() throws Exception {
        var response = answer(get("/admin/bureau/account.css"));

        assertThat(response.getRedirectedUrl()).isNull();
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).doesNotContain("no-store");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void leavesOtherPathsToTheApplication() throws Exception {
        var response = answer(get("/somewhere"));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("Content-Security-Policy")).isNull();
    }

    @Test
    void signsInWithANewSessionAndLeadsBackToThePage() throws Exception {
        var session = new MockHttpSession();
        answer(get("/admin/notes").queryParam("q", "tax").session(session));
        var before = session.getId();

        var response = answer(signIn(PASSWORD, session));

        assertThat(response.getRedirectedUrl()).endsWith("/admin/notes?q=tax");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void goesNowhereElseAfterSignIn() throws Exception {
        for (var parameter : new String[] {"Saved-url", "continue", "redirect"}) {
            var response =
                    answer(
                            post("/admin/sign-in")
                                    .param("username", username)
                                    .param("password", PASSWORD)
                                    .param(parameter, "https://evil.example/")
                                    .with(csrf()));

            assertThat(response.getRedirectedUrl()).isEqualTo("/admin");
        }
    }

    @Test
    void answersTheSameWhateverIsWrong() throws Exception {
        var wrongPassword = answer(signIn("wrong", new MockHttpSession()));
        var nobody =
                answer(
                        post("/admin/sign-in")
                                .param("username", "nobody")
                                .param("password", PASSWORD)
                                .with(csrf()));

        assertThat(wrongPassword.getRedirectedUrl()).isEqualTo("/admin/sign-in?error");
        assertThat(nobody.getRedirectedUrl()).isEqualTo("/admin/sign-in?error");
        assertThat(nobody.getHeaderNames()).isEqualTo(wrongPassword.getHeaderNames());
    }

    @Test
    void tellsHowLongToWaitAfterManyFailures() throws Exception {
        // on a slow machine the first waits are over before the next attempt; they double
        for (var attempt = 1; attempt <= 9; attempt++) {
            answer(signIn("wrong", new MockHttpSession()));
        }

        var response = answer(signIn(PASSWORD, new MockHttpSession()));

        assertThat(response.getRedirectedUrl()).matches("/admin/sign-in\\?wait=[1-9]\\d*");
    }

    @Test
    void refusesASignInFromAnotherSite() throws Exception {
        var response =
                answer(
                        post("/admin/sign-in")
                                .param("username", username)
                                .param("password", PASSWORD));

        assertThat(response.getStatus()).isIn(302, 403);
        assertThat(Objects.toString(response.getRedirectedUrl())).doesNotEndWith("/admin");
    }

    @Test
    void endsTheSessionOfWhoIsDisabled() throws Exception {
        var session = new MockHttpSession();
        answer(signIn(PASSWORD, session));
        jdbc.sql("update bureau_user set sign_in_stamp = sign_in_stamp + 1 where username = ?")
                .param(username)
                .update();

        var response = answer(get("/admin/notes").session(session));

        assertThat(response.getRedirectedUrl()).endsWith("/admin/sign-in");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void signsOutByPostOnly() throws Exception {
        var session = new MockHttpSession();
        answer(signIn(PASSWORD, session));

        answer(get("/admin/sign-out").session(session));
        assertThat(session.isInvalid()).isFalse();

        var response = answer(post("/admin/sign-out").session(session).with(csrf()));
        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getRedirectedUrl()).startsWith("/admin/sign-in");
    }

    private RequestBuilder signIn(String password, MockHttpSession session) {
        return post("/admin/sign-in")
                .param("username", username)
                .param("password", password)
                .session(session)
                .with(csrf());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }
}
