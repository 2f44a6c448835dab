package newsroom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import newsroom.sample.Sample.Article;
import newsroom.sample.Sample.Comment;
import org.junit.jupiter.api.Test;

class SampleWriterTests {

    private static final Instant NOW = Instant.parse("2026-09-16T10:20:30Z");
    private static final Sample SAMPLE = SampleWriter.write(NOW);

    @Test
    void writesTheSameTwice() {
        assertThat(SampleWriter.write(NOW)).isEqualTo(SAMPLE);
    }

    @Test
    void writesEnoughToLookAt() {
        assertThat(SAMPLE.articles()).hasSizeGreaterThanOrEqualTo(5_000);
        assertThat(SAMPLE.comments()).hasSizeBetween(15_000, 30_000);
        assertThat(SAMPLE.authors()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(SAMPLE.categories()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(SAMPLE.tags()).hasSizeBetween(55, 80);
    }

    @Test
    void keepsTheUniqueColumnsUnique() {
        assertThat(values(SAMPLE.articles(), Article::slug)).doesNotHaveDuplicates();
        assertThat(values(SAMPLE.authors(), Sample.Author::email)).doesNotHaveDuplicates();
        assertThat(values(SAMPLE.tags(), Sample.Tag::slug)).doesNotHaveDuplicates();
        assertThat(SAMPLE.articles())
                .allSatisfy(article -> assertThat(article.tags()).doesNotHaveDuplicates());
    }

    @Test
    void staysWithinTheColumns() {
        assertThat(SAMPLE.articles())
                .allSatisfy(article -> {
                    assertThat(article.text().title()).hasSizeBetween(8, 200);
                    assertThat(article.text().lead()).hasSizeBetween(40, 500).matches(".*[.?!]");
                    assertThat(article.slug())
                            .hasSizeLessThan(255)
                            .matches("[a-z0-9]+(-[a-z0-9]+)*");
                });
        assertThat(values(SAMPLE.comments(), Comment::author))
                .allMatch(name -> name.length() <= 120);
    }

    @Test
    void fillsEveryBlank() {
        assertThat(values(SAMPLE.articles(), article -> article.text().toString()))
                .noneMatch(text -> text.matches("(?s).*[{}].*"));
        assertThat(values(SAMPLE.comments(), Comment::body))
                .noneMatch(text -> text.matches("(?s).*[{}].*"));
    }

    @Test
    void leavesSomeWorkToDo() {
        assertThat(having("review")).isBetween(24L, 90L);
        assertThat(having("draft")).isBetween(40L, 160L);
        assertThat(having("rejected")).isBetween(40L, 160L);
        assertThat(having("published")).isGreaterThan(4_700);
        assertThat(SAMPLE.comments().stream().filter(comment -> !comment.approved()))
                .hasSizeBetween(24, 90);
    }

    @Test
    void datesOnlyWhatIsPublishedAndNothingAhead() {
        assertThat(SAMPLE.articles())
                .allSatisfy(article ->
                        assertThat(article.dates().published() != null)
                                .isEqualTo(article.dates().status().equals("published")));
        var moments = values(SAMPLE.articles(), article -> article.dates().published());
        assertThat(moments.stream().filter(Objects::nonNull))
                .allMatch(moment -> moment.isBefore(NOW));
        assertThat(values(SAMPLE.comments(), Comment::created))
                .isSorted()
                .allMatch(moment -> moment.isBefore(NOW));
        assertThat(SAMPLE.articles().getLast().dates().created())
                .isAfter(NOW.minus(Duration.ofDays(3)));
    }

    private static long having(String status) {
        return SAMPLE.articles().stream()
                .filter(article -> article.dates().status().equals(status))
                .count();
    }

    private static <T, V> List<V> values(List<T> rows, Function<T, V> value) {
        return rows.stream().map(value).toList();
    }
}
