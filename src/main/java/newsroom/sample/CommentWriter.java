package newsroom.sample;

import java.util.List;
import java.util.Locale;

/// Writes what readers write: praise, doubt, memories, corrections, and what a moderator has to
/// weed out.
final class CommentWriter {

    private final Dice dice;

    CommentWriter(Dice dice) {
        this.dice = dice;
    }

    String write(Section story, Telling article) {
        var telling = article.aside();
        var text = telling.tellOneOf(lines(story));
        if (dice.hits(0.22)) {
            text = telling.tellAny("opener") + " " + text;
        }
        if (dice.hits(0.2)) {
            text = text + " " + telling.tellOneOf(lines(story));
        }
        if (dice.hits(0.25)) {
            text = text + " " + telling.tellAny("closer");
        }
        return inMood(text);
    }

    private List<String> lines(Section story) {
        var own = story.own("comment");
        if (!own.isEmpty() && dice.hits(0.25)) {
            return own;
        }
        var beat = story.above();
        return dice.hits(0.4) ? beat.own("comment") : beat.above().nearest("comment");
    }

    /// Spam, or abuse of whoever the article is about.
    String unwanted(Telling article) {
        return article.aside().tellAny(dice.hits(0.6) ? "spam" : "abuse");
    }

    private String inMood(String text) {
        var mood = dice.between(1, 100);
        if (mood <= 6) {
            return text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        }
        if (mood <= 8) {
            return text.replaceAll("\\.$", "!!!");
        }
        return mood == 9 ? text.toUpperCase(Locale.ROOT) : text;
    }

    /// A full name, a first name, or the name somebody chose at half past one in the morning.
    String reader(Telling article) {
        var telling = article.aside();
        return switch (dice.between(1, 10)) {
            case 1, 2 -> telling.tell("{first5} {last5}");
            case 3, 4 -> telling.tell("{first5} ") + telling.tell("{last5}").charAt(0) + ".";
            case 5, 6 -> telling.tell("{first5}");
            case 7 -> telling.tell("{first5} from {place3}");
            case 8 -> telling.tell("{nickname}");
            default -> telling.tell("{nickname}{2..99}");
        };
    }
}
