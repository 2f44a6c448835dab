package newsroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLNonTransientConnectionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.StringUtils;

/// The database that `DATABASE_URL` names, as `jdbc:postgresql://host/name` or in the form of the
/// hosting services, `postgres://user:password@host:5432/name?sslmode=require`, where user and
/// password may be percent-encoded.
record DatabaseUrl(String jdbcUrl, @Nullable String username, @Nullable String password)
        implements JdbcConnectionDetails {

    private static final Pattern SERVICE =
            Pattern.compile(
                    "postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<place>[^/?@]+/[^/]+)");

    private static final Pattern SECRET = Pattern.compile("(?<=://)[^@/]*@|(?<=password=)[^&]*");

    static DatabaseUrl parse(String url) throws SQLNonTransientConnectionException {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(url, null, null);
        }
        var service = SERVICE.matcher(url);
        if (!service.matches()) {
            throw new SQLNonTransientConnectionException(
                    "DATABASE_URL: "
                            + SECRET.matcher(url).replaceAll("…")
                            + " (expected: jdbc:postgresql://host:port/name or postgres://user:password@host:port/name)",
                    "08001");
        }
        return new DatabaseUrl(
                "jdbc:postgresql://" + service.group("place"),
                decode(service.group("user")),
                decode(service.group("password")));
    }

    private static @Nullable String decode(@Nullable String part) {
        return part == null ? null : StringUtils.uriDecode(part, UTF_8);
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    /// Without the password, which must not reach a log.
    @Override
    public String toString() {
        return "DatabaseUrl[" + SECRET.matcher(jdbcUrl).replaceAll("…") + "]";
    }
}
