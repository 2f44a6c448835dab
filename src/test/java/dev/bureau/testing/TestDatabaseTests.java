package dev.bureau.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {
    @Test
    void copiesATemplateThatIsMadeOnce() {
        var first = TestDatabase.copyOf("example", TestDatabaseTests::migrate);
        JdbcClient.create(first.dataSource()).sql("INSERT INTO example VALUES (1)").update();

        var second = TestDatabase.copyOf("example", TestDatabaseTests::migrate);

        assertThat(rows(first)).isEqualTo(1);
        assertThat(rows(second)).isZero();
    }

    private static void migrate(DataSource dataSource) {
        JdbcClient.create(dataSource).sql("CREATE TABLE example (id int)").update();
    }

    private static int rows(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT count(*) FROM example")
                .query(Integer.class)
                .single();
    }
}
