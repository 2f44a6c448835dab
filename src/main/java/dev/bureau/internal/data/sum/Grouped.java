package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Groups.Rest;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Groups the rows that answer a question by what they have in common, with the totals of each
/// group, in one statement; one more names the rows behind a relation.
public final class Grouped {

    /// How many groups are told.
    static final int MOST = 200;

    private static final Duration LONGEST = Duration.ofMillis(500);

    private static final Logger log = LoggerFactory.getLogger(Grouped.class);

    private final Statements statements;
    private final GroupKeys keys;
    private final GroupNames names;
    private final Summands summands;
    private final Sums sums;
    private final GroupGuesses guesses;
    private final Reading reading;

    public Grouped(Statements statements, GroupKeys keys, Tools tools, Reading reading) {
        this.statements = statements;
        this.keys = keys;
        this.reading = reading;
        names = new GroupNames(keys.pickers());
        summands = tools.summands();
        sums = tools.sums();
        guesses = tools.guesses();
    }

    /// What else it works with.
    public record Tools(Summands summands, Sums sums, GroupGuesses guesses) {}

    /// Whether the actor may have rows in such groups.
    public boolean possible(Question question, Grouping by) {
        return keys.possible(question, by);
    }

    /// @param question a checked one
    public Groups of(Question question, Grouping by, List<Wanted> wanted) {
        try {
            var key = reading.within(LONGEST, () -> keys.of(question, by, LONGEST));
            return key.isEmpty() ? Groups.NONE : of(question, key.get(), wanted);
        } catch (TooSlow slow) {
            return Groups.TOO_MANY;
        } catch (RuntimeException e) {
            log.warn("Rows of {} cannot be grouped", question.model().name(), e);
            return Groups.FAILED;
        }
    }

    private Groups of(Question question, GroupKey key, List<Wanted> wanted) {
        var asked = summands.of(question.model(), wanted, question.actor());
        if (!sums.far(question)) {
            try {
                return reading.within(LONGEST, () -> all(question, key, asked));
            } catch (TooSlow slow) {
                return guesses.of(question, key, asked);
            }
        }
        return guesses.of(question, key, asked);
    }

    private Groups all(Question question, GroupKey key, List<Summand> asked) {
        var found =
                new GroupQuery(statements, question, key, asked, MOST + 1)
                        .lines(Samples.Part.ALL, LONGEST);
        var groups = found.stream().flatMap(line -> group(line, asked).stream()).toList();
        var cut = groups.size() > MOST || groups.size() < found.size();
        var shown = groups.subList(0, Math.min(MOST, groups.size()));
        return new Groups(names.sorted(question, key, shown), cut ? Rest.SMALLER : Rest.NONE);
    }

    private static Optional<Group> group(GroupQuery.Line line, List<Summand> asked) {
        return line.found()
                .map(found ->
                        new Group(
                                found.value(),
                                found.condition(),
                                new Count(line.rows(), true),
                                line.figures(asked)));
    }
}
