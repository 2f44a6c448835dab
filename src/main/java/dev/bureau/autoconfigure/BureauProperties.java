package dev.bureau.autoconfigure;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an application may set under `bureau`.
///
/// @param title the product's name in the frame, on the sign-in page and in the browser's tab
/// @param path where the back office is mounted, such as `/admin`
/// @param logo the address of an image to the left of the name, within this application
/// @param accent the one colour of links and buttons, as `#rrggbb`
/// @param radius the roundness of corners in pixels, 0 to 24
/// @param density how close rows stand
/// @param notice a sentence over every page, such as that the data is only for trying out
/// @param entities which entities have a back office when nobody wrote an admin for them
/// @param silencedChecks ids of start-up checks that are not reported, such as `admin.W201`
/// @param queryTimeout how long a list, count or picker may take before it gives up
/// @param exactRows of how many rows at most a list's totals, groups and bars over time are read
///   from every row; of more, some rows tell about what all come to
/// @param pageWait how long the page of a list waits for its rows before it is shown without them;
///   they follow, and can be given up
/// @param zone the time zone of people whose own is not known; the machine's by default
/// @param dataSource the bean name of the data source in which Bureau keeps its own tables; that of
///   the main persistence unit by default
/// @param superuserAuthority with accounts of the application's own: the authority that means
///   everything is granted
/// @param superuser the first account, for installations without a console
@ConfigurationProperties("bureau")
public record BureauProperties(
        @DefaultValue("Bureau") String title,
        @DefaultValue("/admin") String path,
        Optional<String> logo,
        Optional<String> accent,
        Optional<Integer> radius,
        @DefaultValue("COMFORTABLE") Density density,
        Optional<String> notice,
        @DefaultValue("ALL") Entities entities,
        @DefaultValue List<String> silencedChecks,
        @DefaultValue("10s") Duration queryTimeout,
        @DefaultValue("3000000") long exactRows,
        @DefaultValue("250ms") Duration pageWait,
        Optional<ZoneId> zone,
        Optional<String> dataSource,
        @DefaultValue("ROLE_ADMIN") String superuserAuthority,
        @DefaultValue Superuser superuser) {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+)+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern ADDRESS = Pattern.compile("/[A-Za-z0-9/_.-]*");

    public BureauProperties {
        require(PATH.matcher(path).matches(), "path", path, "a path such as /admin");
        logo.ifPresent(it ->
                require(ADDRESS.matcher(it).matches(), "logo", it, "a path such as /logo.svg"));
        accent.ifPresent(
                it -> require(COLOUR.matcher(it).matches(), "accent", it, "a colour as #rrggbb"));
        radius.ifPresent(it -> require(it >= 0 && it <= 24, "radius", it, "pixels from 0 to 24"));
        require(queryTimeout.isPositive(), "query-timeout", queryTimeout, "a duration such as 10s");
        silencedChecks = List.copyOf(silencedChecks);
    }

    private static void require(boolean holds, String name, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "bureau.%s: %s (expected: %s)".formatted(name, value, expected));
        }
    }

    /// How close rows stand.
    public enum Density {
        COMFORTABLE,
        COMPACT
    }

    /// Which entities have a back office.
    public enum Entities {
        /// Every entity of the application.
        ALL,
        /// Only those with an `EntityAdmin`.
        DECLARED
    }

    /// The first account, made at the first start if both are given.
    public record Superuser(Optional<String> username, Optional<String> password) {

        @Override
        public String toString() {
            return "Superuser[username=" + username + ", password=...]";
        }
    }
}
