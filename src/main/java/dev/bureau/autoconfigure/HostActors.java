package dev.bureau.autoconfigure;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.access.Permission;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Tells who acts, from the authorities that the application gave them: one means everything,
/// `Article:change` is a permission, `ROLE_EDITOR` the group `EDITOR`.
final class HostActors implements ActorSource {

    private static final String ROLE = "ROLE_";

    private final String superuserAuthority;
    private final ZoneId zone;

    HostActors(String superuserAuthority, ZoneId zone) {
        this.superuserAuthority = superuserAuthority;
        this.zone = zone;
    }

    @Override
    public Optional<Actor> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .map(this::actor);
    }

    private Actor actor(Authentication who) {
        Set<String> authorities =
                who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
        return new Actor(
                who.getName(),
                who.getName(),
                authorities.contains(superuserAuthority),
                groups(authorities),
                permissions(authorities),
                zone);
    }

    private static Set<String> groups(Set<String> authorities) {
        return authorities.stream()
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toSet());
    }

    private static Set<Permission> permissions(Set<String> authorities) {
        return authorities.stream()
                .map(authority -> authority.split(":", -1))
                .filter(parts -> parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty())
                .map(parts -> new Permission(parts[0], parts[1]))
                .collect(Collectors.toSet());
    }
}
