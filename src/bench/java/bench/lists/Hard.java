package bench.lists;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.util.List;

/// Measures what is hard to answer for many rows: the ends of orders by a relation, and what no
/// index serves, with the time in which the missing one is named.
public final class Hard {

    private static final int SIZE = 50;
    private static final int TIMES = 5;

    private Hard() {}

    public static void main(String[] arguments) throws Exception {
        try (var articles = Articles.find(arguments)) {
            var context = articles.application();
            var model = context.getBean(Registry.class).byType(Article.class).orElseThrow();
            var pages = new Pages(context.getBean(EntityStore.class), model, Newspaper.root());
            System.out.println("| page | ms |");
            System.out.println("|---|---|");
            if (arguments.length < 2) pages.relations();
            if (arguments.length < 2) pages.unindexed();
            for (var group :
                    List.of(ArticleAdmin.SECTION, ArticleAdmin.CORNER, ArticleAdmin.AGENCY)) {
                new Pages(pages.store(), model, Newspaper.member(group)).ruled(group + ": ");
            }
        }
    }

    /// The pages that one person asks for.
    private record Pages(EntityStore store, EntityModel model, Actor actor) {

        void relations() {
            for (var path : List.of("category", "author")) {
                var sorted = ListQuery.ALL.withOrders(List.of(new Order(path, false)));
                page(path + ": first page", sorted, Start.FIRST);
                page(path + ": last page", sorted, new Start.End(SIZE));
                page(path + ": page before the last", sorted, new Start.End(2 * SIZE));
            }
        }

        /// Pages of somebody who sees some of the rows only.
        void ruled(String who) {
            var all = ListQuery.ALL;
            page(who + "first page", all, Start.FIRST);
            var far = new Stretch(new Start.Beginning(2_000), 1);
            var key = store.page(model, List.of(), all, far, actor).rows().getFirst().id();
            page(who + "next page", all, new Start.At(key, 0, Start.FIRST));
            page(who + "page before", all, new Start.At(key, -SIZE, Start.FIRST));
            var rows = store.count(model, all, 100_000, actor);
            page(
                    who + "90 % depth",
                    all,
                    new Start.About(9 * rows.rows() / 10, rows.rows(), false));
            page(who + "last page", all, new Start.End(SIZE));
            page(
                    who + "sort by title",
                    all.withOrders(List.of(new Order("title", false))),
                    Start.FIRST);
            page(who + "search", all.withSearch("weather"), Start.FIRST);
            page(
                    who + "category, last page",
                    all.withOrders(List.of(new Order("category", false))),
                    new Start.End(SIZE));
            line(
                    who + "count, " + rows.kind() + " " + rows.rows(),
                    () -> store.count(model, all, 100_000, actor));
        }

        void unindexed() {
            told(
                    "sort by slug, unique",
                    ListQuery.ALL.withOrders(List.of(new Order("slug", true))));
            told(
                    "sort by creation",
                    ListQuery.ALL.withOrders(List.of(new Order("createdAt", true))));
            told("filter by creation, none", filtered("createdAt", Operator.WITHIN, "next-7-days"));
            told("body contains, a few", filtered("body", Operator.CONTAINS, "zeppelin"));
            told("body contains, none", filtered("body", Operator.CONTAINS, "xylograph"));
            told("slug contains, none", filtered("slug", Operator.CONTAINS, "xylograph"));
        }

        private static ListQuery filtered(String path, Operator operator, String value) {
            return ListQuery.ALL.withFilter(new Compare(path, operator, value));
        }

        private void told(String name, ListQuery query) {
            page(name, query, Start.FIRST);
            line(name + ": the index named", () -> store.indexes(model, query, actor));
        }

        private void page(String name, ListQuery query, Start start) {
            var columns = store.columns(model, actor);
            line(name, () -> store.page(model, columns, query, new Stretch(start, SIZE), actor));
        }

        private static void line(String name, Runnable work) {
            try {
                work.run();
                System.out.printf("| %s | %s |%n", name, Turns.alone(TIMES, work));
            } catch (TooSlow slow) {
                System.out.printf("| %s | gave up |%n", name);
            }
        }
    }
}
