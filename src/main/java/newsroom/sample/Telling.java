package newsroom.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One story being told: fills the blanks of templates, and keeps what it chose, so that the
/// headline and the text speak of the same town.
///
/// `{town}` picks from the list `town` once; `{town2}` picks another; `{Town}` starts with a
/// capital; `{3..9}` is a number, a new one at each place.
final class Telling {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final Section section;
    private final SplittableRandom random;
    private final Map<String, String> given;
    private final Map<String, String> facts = new HashMap<>();

    private Telling(Section section, SplittableRandom random, Map<String, String> given) {
        this.section = section;
        this.random = random;
        this.given = given;
    }

    /// The start of a story, with what is settled before the first word.
    static Telling begin(Section section, SplittableRandom random, Map<String, String> facts) {
        var telling = new Telling(section, random, Map.of());
        telling.facts.putAll(facts);
        return telling;
    }

    /// Somebody else's words about the same story: they share what the article says of it. Only for
    /// an article that is written.
    Telling aside() {
        return new Telling(section, random, facts);
    }

    String tell(String template) {
        return BLANK.matcher(template).replaceAll(blank -> Matcher.quoteReplacement(fill(blank)));
    }

    /// One text of a list, filled.
    String tellOneOf(List<String> templates) {
        return tell(pick(templates));
    }

    /// A text of the nearest section that has any under this key, filled.
    String tellAny(String key) {
        return tellOneOf(section.nearest(key));
    }

    private String fill(MatchResult blank) {
        var name = blank.group(1);
        var range = RANGE.matcher(name);
        if (range.matches()) {
            return number(range);
        }
        var key = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        var value = fact(key);
        return key.equals(name) ? value : capitalised(value);
    }

    private String fact(String key) {
        var known = known(key);
        if (known != null) {
            return known;
        }
        var value = choose(key);
        facts.put(key, value);
        return value;
    }

    private @Nullable String known(String key) {
        var chosen = facts.get(key);
        return chosen == null ? given.get(key) : chosen;
    }

    /// Two blanks of one list never hold the same, where the list is long enough.
    private String choose(String key) {
        var list = NUMBER.matcher(key).replaceFirst("");
        var options = section.nearest(list);
        if (options.isEmpty()) {
            throw new IllegalStateException("blank: {" + key + "} (expected: a list of that name)");
        }
        var value = expand(pick(options));
        for (int tries = 0; tries < 8 && taken(list, value); tries++) {
            value = expand(pick(options));
        }
        return value;
    }

    private boolean taken(String list, String value) {
        return value.equals(known(list))
                || value.equals(known(list + "2"))
                || value.equals(known(list + "3"));
    }

    private String expand(String option) {
        var range = RANGE.matcher(option);
        return range.matches() ? number(range) : tell(option);
    }

    private String number(MatchResult range) {
        return Integer.toString(
                random.nextInt(
                        Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)) + 1));
    }

    private String pick(List<String> options) {
        return options.get(random.nextInt(options.size()));
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
