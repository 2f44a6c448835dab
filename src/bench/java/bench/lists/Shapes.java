package bench.lists;

import dev.bureau.Total;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Measures what a list tells of all its rows: totals, groups and bars over time, beside the SQL
/// that reads every row for it, which is run once.
public final class Shapes {

    private static final int TIMES = 9;
    private static final Actor ACTOR =
            new Actor("root", "Root", true, Set.of(), Set.of(), ZoneOffset.UTC);

    private Shapes() {}

    public static void main(String[] arguments) throws Exception {
        try (var articles = Articles.find(arguments);
                var sql = new BestSql(articles.connection())) {
            var store = articles.application().getBean(EntityStore.class);
            var model =
                    articles.application()
                            .getBean(Registry.class)
                            .byType(Article.class)
                            .orElseThrow();
            System.out.println("| what | store, ms | told as | SQL that reads every row, ms |");
            System.out.println("|---|---|---|---|");
            new Measured(store, model, sql).all();
        }
    }

    /// What is asked of the store, in words.
    @FunctionalInterface
    private interface Asked {
        String answer();
    }

    /// The store and the tables that it reads.
    private record Measured(EntityStore store, EntityModel model, BestSql sql) {

        private static final ListQuery TENTH = filtered("status", "draft");
        private static final ListQuery FEW = filtered("category", "7");

        void all() {
            totals(ListQuery.ALL, "all", "true");
            totals(TENTH, "a tenth", "status = 'draft'");
            totals(FEW, "one category", "category_id = 7");
            groups("status", ListQuery.ALL);
            groups("category", ListQuery.ALL);
            groups("author", ListQuery.ALL);
            groups("featured", ListQuery.ALL);
            groups("publishedAt:year", ListQuery.ALL);
            groups("publishedAt:month", ListQuery.ALL);
            groups("status", TENTH);
            bars(ListQuery.ALL, "all");
            bars(TENTH, "a tenth");
            bars(FEW, "one category");
            line(
                    "date drill-down",
                    () -> store.dates(model, ListQuery.ALL, ACTOR).firsts().size() + " steps",
                    "");
        }

        private void totals(ListQuery query, String which, String where) {
            total(query, "sum of views, " + which, Total.SUM, "sum(views)", where);
            total(query, "average of views, " + which, Total.AVERAGE, "avg(views)", where);
            total(query, "least and greatest, " + which, Total.MAXIMUM, "max(views)", where);
        }

        private void total(ListQuery query, String name, Total total, String select, String where) {
            var wanted = new ArrayList<>(List.of(new Wanted("views", total)));
            if (total == Total.MAXIMUM) {
                wanted.add(new Wanted("views", Total.MINIMUM));
            }
            line(
                    name,
                    () ->
                            store.totals(model, wanted, query, ACTOR).values().stream()
                                    .map(Measured::words)
                                    .collect(Collectors.joining(", ")),
                    "select " + select + " from article where " + where);
        }

        private static String words(Figure figure) {
            return figure.kind() + " " + figure.value();
        }

        private void groups(String by, ListQuery query) {
            var grouping = Grouping.of(by).orElseThrow();
            var sum = List.of(new Wanted("views", Total.SUM));
            var filtered = query.equals(ListQuery.ALL) ? "" : ", a tenth";
            line(
                    "groups by " + by + " with sums" + filtered,
                    () -> words(store.groups(model, grouping, sum, query, ACTOR)),
                    query.equals(ListQuery.ALL) ? statement(by) : "");
        }

        private static String statement(String by) {
            return switch (by) {
                case "status" -> "select status, count(*), sum(views) from article group by status";
                case "category" ->
                        "select category_id, count(*), sum(views) from article group by category_id";
                default -> "";
            };
        }

        private static String words(Groups groups) {
            var first =
                    groups.groups().stream()
                            .limit(2)
                            .map(group ->
                                    words(group.count())
                                            + group.figures().values().stream()
                                                    .map(figure -> " / " + words(figure))
                                                    .collect(Collectors.joining()))
                            .collect(Collectors.joining("; "));
            return "%d groups, rest %s: %s".formatted(groups.groups().size(), groups.rest(), first);
        }

        private static String words(Count count) {
            return count.kind() + " " + count.rows();
        }

        private void bars(ListQuery query, String which) {
            line(
                    "bars, " + which,
                    () -> {
                        var bars = store.bars(model, "publishedAt", query, ACTOR).bars();
                        var rows = bars.stream().mapToLong(bar -> bar.count().rows()).sum();
                        return bars.size() + " bars, " + rows + " rows";
                    },
                    "");
        }

        private void line(String name, Asked asked, String every) {
            var answer = asked.answer();
            var times = new ArrayList<Double>();
            for (var at = 0; at < TIMES; at++) {
                times.add(time(asked::answer));
            }
            var read = every.isEmpty() ? "" : Turns.words(List.of(time(() -> sql.run(every))));
            System.out.printf("| %s | %s | %s | %s |%n", name, Turns.words(times), answer, read);
        }

        private static double time(Runnable work) {
            var began = System.nanoTime();
            work.run();
            return (System.nanoTime() - began) / 1e6;
        }

        private static ListQuery filtered(String path, String value) {
            return ListQuery.ALL.withFilter(new Compare(path, Operator.IS, value));
        }
    }
}
