package dev.bureau.internal.unit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.ResourceLoader;

/// Tells with one statement whether a database has had all changes of some changelogs, so that only
/// a start that has something to change waits for Liquibase.
record Ledger(ResourceLoader loader) {

    static final String TABLE = "bureau_databasechangelog";

    private static final Pattern ID = Pattern.compile("(?m)^ +id: (\\S+)$");

    /// Whether every change was made. A database that cannot say so has had none.
    ///
    /// @param changelogs where they are, as resources
    boolean complete(DataSource source, List<String> changelogs) {
        var made = made(source);
        return !made.isEmpty()
                && changelogs.stream().flatMap(this::changes).allMatch(made::contains);
    }

    /// In capitals, as Liquibase names the column where a database tells cases apart.
    private static Set<String> made(DataSource source) {
        var made = new HashSet<String>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select ID from " + TABLE)) {
            while (rows.next()) {
                made.add(rows.getString(1));
            }
            return made;
        } catch (SQLException noTable) {
            return Set.of();
        }
    }

    /// The names of the changes in a changelog.
    private Stream<String> changes(String changelog) {
        try {
            var text = loader.getResource(changelog).getContentAsString(StandardCharsets.UTF_8);
            return ID.matcher(text).results().map(found -> found.group(1));
        } catch (IOException missing) {
            throw new IllegalStateException(
                    changelog + ": cannot be read (expected: a changelog of Bureau)", missing);
        }
    }
}
