package newsroom.sample;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import newsroom.article.WordCount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes the rows of the demo into their tables, in batches, and tells the database how many there
/// are.
final class SampleTables {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    SampleTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void fill(Sample sample) {
        insert(
                "category",
                "id, name, slug, description",
                sample.categories().stream().map(SampleTables::row));
        insert(
                "author",
                "id, name, email, bio, active, username",
                sample.authors().stream().map(SampleTables::row));
        insert("tag", "id, name, slug", sample.tags().stream().map(SampleTables::row));
        insert(
                "article",
                "id, title, slug, lead, body, status, category_id, author_id, created_at, published_at, is_featured,"
                        + " views, word_count",
                sample.articles().stream().map(SampleTables::row));
        insert(
                "article_tag",
                "article_id, tag_id",
                sample.articles().stream()
                        .flatMap(article ->
                                article.tags().stream().map(tag -> row(article.id(), tag))));
        insert(
                "comment",
                "id, article_id, author_name, body, created_at, approved",
                sample.comments().stream().map(SampleTables::row));
        List.of("category", "author", "tag", "article", "comment").forEach(this::continueKeys);
    }

    private void insert(String table, String columns, Stream<@Nullable Object[]> values) {
        var blanks = columns.replaceAll("[a-z_]+", "?");
        var sql = "insert into " + table + " (" + columns + ") values (" + blanks + ")";
        var rows = values.toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        jdbc.execute("analyze " + table);
    }

    /// The next row that somebody adds gets the next key.
    private void continueKeys(String table) {
        jdbc.execute(
                "select setval(pg_get_serial_sequence('%1$s', 'id'), (select max(id) from %1$s))"
                        .formatted(table));
    }

    private static @Nullable Object[] row(Sample.Category category) {
        return row(category.id(), category.name(), category.slug(), category.description());
    }

    private static @Nullable Object[] row(Sample.Author author) {
        return row(
                author.id(),
                author.name(),
                author.email(),
                author.bio(),
                author.active(),
                author.username());
    }

    private static @Nullable Object[] row(Sample.Tag tag) {
        return row(tag.id(), tag.name(), tag.slug());
    }

    private static @Nullable Object[] row(Sample.Article article) {
        var text = article.text();
        var dates = article.dates();
        return row(
                article.id(),
                text.title(),
                article.slug(),
                text.lead(),
                text.body(),
                dates.status(),
                article.category(),
                article.author(),
                timestamp(dates.created()),
                timestamp(dates.published()),
                article.featured(),
                article.views(),
                WordCount.of(text.body()));
    }

    private static @Nullable Object[] row(Sample.Comment comment) {
        return row(
                comment.id(),
                comment.article(),
                comment.author(),
                comment.body(),
                timestamp(comment.created()),
                comment.approved());
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
