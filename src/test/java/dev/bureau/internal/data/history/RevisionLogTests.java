package dev.bureau.internal.data.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.unit.OwnTables;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The library's tables on another database than PostgreSQL.
class RevisionLogTests {

    @Test
    void makesItsTableOnAnyDatabaseAndOnlyOnce() {
        var source = database();
        var tables = new OwnTables(new DefaultResourceLoader());

        tables.all(source);
        tables.all(source);

        var jdbc = JdbcClient.create(source);
        jdbc.sql(
                        """
                        insert into bureau_revision
                            (username, display_name, kind, action, entity, object_id, label, changes)
                        values ('mia', 'Mia', 'ADDED', '', 'Book', '1', 'Emma', '[]')
                        """)
                .update();
        assertThat(new RevisionLog(new JdbcTemplate(source)).by("mia", Long.MAX_VALUE, 5))
                .singleElement()
                .satisfies(revision -> assertThat(revision.changes()).isEmpty());
    }

    private static DataSource database() {
        return DataSourceBuilder.create()
                .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .build();
    }
}
