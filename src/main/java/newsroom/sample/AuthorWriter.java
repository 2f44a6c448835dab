package newsroom.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import newsroom.article.Slug;
import newsroom.sample.Sample.Author;

/// Invents the people who write for the paper. The first one has the account `author`.
final class AuthorWriter {

    private static final String ACCOUNT = "author";

    private final List<Beat> beats;
    private final Dice dice;

    AuthorWriter(List<Beat> beats, Dice dice) {
        this.beats = beats;
        this.dice = dice;
    }

    /// Author number n, from 0, has beat number n as a home, round and round. Every ninth one has
    /// left the paper.
    List<Author> write(int count) {
        var authors = new ArrayList<Author>();
        var names = new HashSet<String>();
        while (authors.size() < count) {
            var beat = beats.get(authors.size() % beats.size());
            var telling =
                    Telling.begin(beat.section(), dice.split(), Map.of("beat", beat.subject()));
            var name = telling.tell("{person}");
            if (names.add(name)) {
                authors.add(author(authors.size(), name, telling.tellAny("bio")));
            }
        }
        return List.copyOf(authors);
    }

    private static Author author(int index, String name, String bio) {
        var email = Slug.of(name).replace('-', '.') + "@courier.example";
        return new Author(
                index + 1L, name, email, bio, index % 9 != 8, index == 0 ? ACCOUNT : null);
    }
}
