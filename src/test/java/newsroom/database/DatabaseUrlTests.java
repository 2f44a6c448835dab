package newsroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseUrlTests {

    @Test
    void takesJdbcAddressesAsTheyAre() throws SQLException {
        var database = DatabaseUrl.parse("jdbc:postgresql://db:5432/news?user=ada");
        assertThat(database.getJdbcUrl()).isEqualTo("jdbc:postgresql://db:5432/news?user=ada");
        assertThat(database.getUsername()).isNull();
    }

    @Test
    void takesAddressesOfHostingServices() throws SQLException {
        var database =
                DatabaseUrl.parse(
                        "postgres://ada:p%40ss+w@my_db.internal:6432/news?sslmode=require");
        assertThat(database.getJdbcUrl())
                .isEqualTo("jdbc:postgresql://my_db.internal:6432/news?sslmode=require");
        assertThat(database.getUsername()).isEqualTo("ada");
        assertThat(database.getPassword()).isEqualTo("p@ss+w");
        assertThat(DatabaseUrl.parse("postgresql://db/news").getUsername()).isNull();
    }

    @Test
    void refusesOthersWithoutShowingThePassword() {
        assertThatThrownBy(() -> DatabaseUrl.parse("mysql://ada:secret@db/news"))
                .hasMessageContaining("DATABASE_URL")
                .hasMessageContaining("expected")
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsThePasswordOutOfLogs() throws SQLException {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db/news?password=secret&x=1").toString())
                .doesNotContain("secret");
        assertThat(DatabaseUrl.parse("postgres://ada:secret@db/news").toString())
                .doesNotContain("secret");
    }
}
