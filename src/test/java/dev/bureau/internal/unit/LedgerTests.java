package dev.bureau.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LedgerTests {

    private static final String FOLDER = "classpath:dev/bureau/db/changelog/";

    private final Ledger ledger = new Ledger(new DefaultResourceLoader());
    private final OwnTables tables = new OwnTables(new DefaultResourceLoader());

    @Test
    void saysThatAllChangesWereMadeOnceTheyWere() {
        var source = database();
        assertThat(ledger.complete(source, files())).isFalse();

        tables.all(source);

        assertThat(ledger.complete(source, files())).isTrue();
    }

    @Test
    void missesWhatOnlyTheHistoryOfAnotherUnitHasNot() {
        var source = database();

        tables.history(source);

        assertThat(ledger.complete(source, List.of(FOLDER + "revision.yaml"))).isTrue();
        assertThat(ledger.complete(source, files())).isFalse();
    }

    @Test
    void knowsEveryChangelog() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(FOLDER + "*");

        assertThat(Stream.of(found).map(Resource::getFilename))
                .containsExactlyInAnyOrderElementsOf(OwnTables.ALL);
    }

    private static List<String> files() {
        return OwnTables.ALL.stream().map(FOLDER::concat).toList();
    }

    private static DataSource database() {
        return DataSourceBuilder.create()
                .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .build();
    }
}
