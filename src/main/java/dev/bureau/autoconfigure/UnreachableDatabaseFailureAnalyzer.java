package dev.bureau.autoconfigure;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;

/// Says in a few words that the database cannot be reached, instead of the traces of everything
/// that needs it.
final class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /// What may hold a password in a JDBC URL.
    private static final Pattern SECRETS = Pattern.compile("[?;].*|(?<=//)[^/@]*@");

    private final Environment environment;

    UnreachableDatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return switch (kind(cause)) {
            case "08", "57" ->
                    analysis(
                            cause,
                            "cannot be reached",
                            "Start the database, or correct its address, for example in 'spring.datasource.url'.");
            case "28" ->
                    analysis(
                            cause,
                            "refuses the sign-in",
                            "Correct 'spring.datasource.username' and 'spring.datasource.password'.");
            case "3D" ->
                    analysis(
                            cause,
                            "does not exist",
                            "Create the database, or correct its name, for example in 'spring.datasource.url'.");
            default -> null;
        };
    }

    /// The first two characters of the SQL state: its class in the SQL standard.
    private static String kind(SQLException cause) {
        var state = cause.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    private FailureAnalysis analysis(SQLException cause, String what, String action) {
        var url =
                SECRETS.matcher(environment.getProperty("spring.datasource.url", ""))
                        .replaceAll("");
        var where = url.isEmpty() ? "The database" : "The database at '" + url + "'";
        return new FailureAnalysis(where + " " + what + ". " + reason(cause), action, cause);
    }

    /// The driver's own words, and behind them those of the network, such as the name of an unknown
    /// host.
    private static String reason(SQLException cause) {
        var root = NestedExceptionUtils.getMostSpecificCause(cause);
        return root.equals(cause)
                ? String.valueOf(cause.getMessage())
                : cause.getMessage()
                        + " ("
                        + root.getClass().getSimpleName()
                        + ": "
                        + root.getMessage()
                        + ")";
    }
}
