package newsroom.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.article.Slug;
import newsroom.sample.Sample.Dates;
import newsroom.sample.Sample.Text;

/// Hands out the work: what is written, by whom, under which tags, and how much it is read.
final class Desk {

    private final Instant now;
    private final Dice dice;
    private final List<Beat> beats;
    private final List<Beat> weighted;
    private final List<Sample.Author> authors;
    private final List<String> tags;
    private final Set<String> slugs = new HashSet<>();

    Desk(Instant now, Dice dice, List<Beat> beats) {
        this.now = now;
        this.dice = dice;
        this.beats = beats;
        this.weighted = beats.stream().flatMap(Desk::byWeight).toList();
        this.authors = new AuthorWriter(beats, dice).write(72);
        this.tags = beats.stream().flatMap(beat -> beat.tags().stream()).distinct().toList();
    }

    private static Stream<Beat> byWeight(Beat beat) {
        return Stream.generate(() -> beat).limit(beat.weight());
    }

    List<Sample.Category> categories() {
        return IntStream.range(0, beats.size()).mapToObj(this::category).toList();
    }

    private Sample.Category category(int index) {
        var beat = beats.get(index);
        return new Sample.Category(
                index + 1L, beat.name(), Slug.of(beat.name()), beat.description());
    }

    List<Sample.Author> authors() {
        return authors;
    }

    List<Sample.Tag> tags() {
        return IntStream.range(0, tags.size())
                .mapToObj(i -> new Sample.Tag(i + 1L, tags.get(i), Slug.of(tags.get(i))))
                .toList();
    }

    /// An article with the story behind it, which its readers will refer to.
    record Piece(Sample.Article article, Section story, Telling telling) {}

    Piece write(long id, Dates dates) {
        var beat = dice.any(weighted);
        var story = dice.any(beat.stories());
        var telling = Telling.begin(story, dice.split(), Calendar.facts(dates.created()));
        var text = new ArticleWriter(story, telling, dice).write();
        var slug = Slug.of(text.title());
        if (!slugs.add(slug)) {
            return write(id, dates);
        }
        return new Piece(article(id, text, beat, dates), story, telling);
    }

    private Sample.Article article(long id, Text text, Beat beat, Dates dates) {
        var published = dates.published();
        var featured = published != null && dice.hits(age(published) < 3 ? 0.2 : 0.008);
        var views = published == null ? 0 : views(age(published), featured);
        return new Sample.Article(
                id,
                text,
                Slug.of(text.title()),
                beats.indexOf(beat) + 1L,
                author(beat, age(dates.created())),
                dates,
                featured,
                views,
                tagged(beat));
    }

    private double age(Instant moment) {
        return Duration.between(moment, now).toSeconds() / 86_400.0;
    }

    /// Most of it is read within the first days.
    private int views(double age, boolean featured) {
        var readers = dice.heavyTail(6.1, 1.35) * (featured ? 5 : 1);
        return (int) Math.min(900_000, readers * (1 - Math.exp(-age / 2)));
    }

    /// Mostly somebody of the beat; nobody who had left by then.
    private long author(Beat beat, double age) {
        var home = beats.indexOf(beat);
        var colleagues =
                authors.stream()
                        .filter(author -> (author.id() - 1) % beats.size() == home)
                        .toList();
        var author = dice.early(dice.hits(0.75) ? colleagues : authors);
        return author.active() || age > 200 ? author.id() : author(beat, age);
    }

    private List<Long> tagged(Beat beat) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            names.add(dice.hits(0.85) ? dice.early(beat.tags()) : dice.any(tags));
        }
        List<Long> keys = new ArrayList<>();
        names.forEach(name -> keys.add(tags.indexOf(name) + 1L));
        return keys;
    }
}
