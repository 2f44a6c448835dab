package dev.bureau.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Permission;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class HostActorsTests {

    private final HostActors actors = new HostActors("ROLE_ADMIN", ZoneOffset.UTC);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void takesRightsAndGroupsFromAuthorities() {
        signIn("ROLE_EDITOR", "Article:change", "SCOPE_x", ":change", "Article:");

        var actor = actors.current().orElseThrow();

        assertThat(actor.username()).isEqualTo("ana");
        assertThat(actor.superuser()).isFalse();
        assertThat(actor.groups()).containsExactly("EDITOR");
        assertThat(actor.permissions()).containsExactly(new Permission("Article", "change"));
    }

    @Test
    void oneAuthorityMeansEverything() {
        signIn("ROLE_ADMIN");

        assertThat(actors.current().orElseThrow().superuser()).isTrue();
    }

    @Test
    void nobodyActsWhoIsNotSignedIn() {
        assertThat(actors.current()).isEmpty();

        SecurityContextHolder.getContext()
                .setAuthentication(
                        new AnonymousAuthenticationToken(
                                "key",
                                "anonymous",
                                AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
        assertThat(actors.current()).isEmpty();
    }

    private static void signIn(String... authorities) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ana", "", authorities));
    }
}
