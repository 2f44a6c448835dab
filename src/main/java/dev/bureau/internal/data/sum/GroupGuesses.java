package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.About;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Groups.Rest;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.data.sum.GroupQuery.Line;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The groups of more rows than can be read: as some of the rows tell them, and those that are too
/// few for that counted one by one, as far as there is time.
public final class GroupGuesses {

    /// Up to how many rows of one group are counted.
    private static final int LIMIT = 10_000;

    /// How long groups are counted one by one.
    private static final Duration LONGEST = Duration.ofMillis(800);

    private static final Duration DRAW = Duration.ofSeconds(1);

    private final Statements statements;
    private final Samples samples;
    private final Counts counts;
    private final GroupNames names;
    private final GroupValues values;

    public GroupGuesses(Statements statements, Samples samples, Counts counts, Pickers pickers) {
        this.statements = statements;
        this.samples = samples;
        this.counts = counts;
        names = new GroupNames(pickers);
        values = new GroupValues(statements, samples.reading());
    }

    Groups of(Question question, GroupKey key, List<Summand> asked) {
        var query = new GroupQuery(statements, question, key, asked, Grouped.MOST + 1);
        var told =
                samples.of(question, among -> query.lines(among, DRAW))
                        .map(drawn -> new Told(asked, drawn).groups())
                        .orElseGet(Map::of);
        var groups = new LinkedHashMap<>(told);
        var possible = values.of(question, key);
        var all = single(question, asked, possible.groups(), groups) && possible.all();
        if (groups.isEmpty()) {
            return Groups.TOO_MANY;
        }
        var shown =
                groups.values().stream()
                        .sorted(
                                Comparator.comparingLong((Group it) -> it.count().rows())
                                        .reversed())
                        .limit(Grouped.MOST)
                        .toList();
        var sure = groups.values().stream().noneMatch(it -> it.count().kind() == Count.Kind.MORE);
        var cut = shown.size() < groups.size();
        var known = sure && cut || all && !cut;
        var rest = !known ? Rest.UNKNOWN : cut || key.cut() ? Rest.SMALLER : Rest.NONE;
        return samples.reading()
                .execute(status -> new Groups(names.sorted(question, key, shown), rest));
    }

    /// Counts the groups that the rows which were read tell too little of.
    ///
    /// @param groups takes what was counted
    /// @return whether all of them are known
    private boolean single(
            Question question,
            List<Summand> asked,
            List<GroupKey.Found> known,
            Map<Compare, Group> groups) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var all = true;
        for (var one : known) {
            var group = groups.get(one.condition());
            if (group == null || group.count().kind() == Count.Kind.MORE) {
                if (System.nanoTime() > end) {
                    return false;
                }
                var count = count(question, one.condition());
                all &= count.exact() || count.rows() > 0;
                if (count.rows() > 0) {
                    var figures = group == null ? unknown(asked) : group.figures();
                    groups.put(
                            one.condition(),
                            new Group(one.value(), one.condition(), count, figures));
                }
            }
        }
        return all;
    }

    private static Map<Wanted, Figure> unknown(List<Summand> asked) {
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), Figure.TOO_MANY));
        return figures;
    }

    private Count count(Question question, Condition condition) {
        var query = question.query();
        var asked = query.withFilter(new Condition.And(List.of(query.filter(), condition)));
        try {
            return counts.count(question.model(), asked, LIMIT, question.actor());
        } catch (TooSlow slow) {
            return new Count(0, Count.Kind.MORE);
        }
    }

    /// What the rows that were read tell of groups.
    private record Told(List<Summand> asked, Samples.Drawn<Line> drawn) {

        Map<Compare, Group> groups() {
            var found = new LinkedHashMap<Compare, GroupKey.Found>();
            drawn.draws().stream()
                    .flatMap(List::stream)
                    .flatMap(line -> line.found().stream())
                    .forEach(one -> found.putIfAbsent(one.condition(), one));
            var groups = new LinkedHashMap<Compare, Group>();
            found.forEach((condition, one) -> groups.put(condition, group(one)));
            return groups;
        }

        private Group group(GroupKey.Found found) {
            var rows = new ArrayList<Double>();
            var numbers = new ArrayList<List<List<Double>>>();
            for (var lines : drawn.draws()) {
                var line =
                        lines.stream()
                                .filter(one -> one.found().stream().anyMatch(found::alike))
                                .findFirst()
                                .orElse(Line.NOTHING);
                rows.add((double) line.rows());
                numbers.add(line.plain(asked));
            }
            var figures = new HashMap<Wanted, Figure>();
            for (var index = 0; index < asked.size(); index++) {
                var at = index;
                var one = asked.get(at);
                figures.put(
                        one.wanted(),
                        one.scales()
                                ? one.about(
                                        numbers.stream().map(each -> each.get(at)).toList(),
                                        drawn.times())
                                : Figure.TOO_MANY);
            }
            return new Group(found.value(), found.condition(), count(rows), figures);
        }

        private Count count(List<Double> rows) {
            var seen = rows.stream().mapToDouble(it -> it).sum();
            return About.sum(rows, drawn.times())
                    .told()
                    .map(about -> new Count(about.longValue(), Count.Kind.ABOUT))
                    .orElseGet(() -> new Count((long) seen, Count.Kind.MORE));
        }
    }
}
