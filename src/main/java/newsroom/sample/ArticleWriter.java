package newsroom.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.sample.Sample.Text;

/// Writes one article: a headline, a lead, and a body of three to six paragraphs, with a quote, a
/// list or a heading now and then.
final class ArticleWriter {

    private final Section story;
    private final Telling telling;
    private final Dice dice;

    ArticleWriter(Section story, Telling telling, Dice dice) {
        this.story = story;
        this.telling = telling;
        this.dice = dice;
    }

    Text write() {
        var title = telling.tellAny("headline");
        return new Text(title, telling.tellAny("lead"), body());
    }

    private String body() {
        var length = dice.between(3, 6);
        var blocks = new ArrayList<>(paragraphs(length));
        blocks.add(dice.between(1, 2), quote());
        if (dice.hits(0.3)) {
            blocks.add(points());
        }
        if (length > 3 && dice.hits(0.45)) {
            blocks.add(blocks.size() - 2, "## " + telling.tellAny("heading"));
        }
        return String.join("\n\n", blocks);
    }

    /// The story first, in its order; then what can be said of the whole beat, or of everything.
    private List<String> paragraphs(int count) {
        var own = story.own("text");
        Set<String> templates =
                new LinkedHashSet<>(own.subList(0, Math.min(own.size(), count - 1)));
        while (templates.size() < count) {
            templates.add(dice.any(dice.hits(0.6) ? beat().own("text") : general("text")));
        }
        return templates.stream().map(telling::tell).toList();
    }

    private String quote() {
        var words = dice.any(dice.hits(0.8) ? quotes().toList() : general("quote"));
        var speaker = telling.tell("{first4} {last4}");
        var role = telling.tellAny("role");
        if (dice.hits(0.35)) {
            return "> %s.\n>\n> — %s, %s".formatted(telling.tell(words), speaker, role);
        }
        return "\"%s,\" said %s, %s.".formatted(telling.tell(words), speaker, role);
    }

    private Stream<String> quotes() {
        return Stream.concat(story.own("quote").stream(), beat().own("quote").stream());
    }

    private String points() {
        var templates = beat().own("point");
        var first = dice.between(0, templates.size() - 1);
        var points =
                IntStream.range(0, Math.min(templates.size(), dice.between(3, 4)))
                        .mapToObj(i -> templates.get((first + i) % templates.size()))
                        .map(point -> "- " + Telling.capitalised(telling.tell(point)))
                        .collect(Collectors.joining("\n"));
        return telling.tellAny("points-intro") + "\n\n" + points;
    }

    private Section beat() {
        return story.above();
    }

    /// What fits many beats; for a beat that is unlike the others, its own.
    private List<String> general(String key) {
        var shared = beat().above().own(key);
        return shared.isEmpty() ? beat().own(key) : shared;
    }
}
