package dev.bureau.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OwnTablesIntegrationTests {

    private static final ResourceLoader LOADER = new DefaultResourceLoader();
    private static final List<String> CHANGES =
            OwnTables.ALL.stream().map(it -> "classpath:dev/bureau/db/changelog/" + it).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1",
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=Oracle",
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE",
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=LEGACY;NON_KEYWORDS=USER,VALUE,KEY",
                "jdbc:hsqldb:mem:%s",
                "jdbc:hsqldb:mem:%s;sql.syntax_mys=true"
            })
    void areMadeInEveryDatabaseAndFoundAgain(String url) {
        var source = new DriverManagerDataSource(url.formatted(UUID.randomUUID()));
        var tables = new OwnTables(LOADER);

        tables.all(source);
        var sql = JdbcClient.create(source);
        sql.sql("delete from " + Ledger.TABLE + " where ID = 'revision-row'").update();
        tables.all(source);

        assertThat(new Ledger(LOADER).complete(source, CHANGES)).isTrue();
        for (var table : new String[] {"bureau_user", "bureau_grant", "bureau_revision"}) {
            assertThat(sql.sql("select count(*) from " + table).query(Long.class).single())
                    .isZero();
        }
    }
}
