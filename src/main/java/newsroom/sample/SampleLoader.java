package newsroom.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Fills an empty newsroom before the first request comes in.
@Component
@Profile("demo")
final class SampleLoader implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    SampleLoader(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var filled = jdbc.queryForObject("select exists (select from article)", Boolean.class);
        if (Boolean.FALSE.equals(filled)) {
            var sample = SampleWriter.write(Instant.now().truncatedTo(ChronoUnit.SECONDS));
            transaction.executeWithoutResult(status -> new SampleTables(jdbc).fill(sample));
            log.info(
                    "Wrote {} articles and {} comments for the demo",
                    sample.articles().size(),
                    sample.comments().size());
        }
    }
}
