package bench.lists;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.ListQuery;
import jakarta.persistence.EntityManagerFactory;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.ApplicationContext;

/// Measures the pages of a list of many rows: the real store beside the best SQL that is known for
/// the same rows, in turn, and the counts.
public final class Lists {
    private static final int WARM = 300;

    private Lists() {}

    public static void main(String[] arguments) throws Exception {
        try (var articles = Articles.find(arguments);
                var sql = new BestSql(articles.connection())) {
            var lists = new Measured(articles.application(), sql);
            lists.warm();
            lists.pages();
            lists.counts();
        }
    }

    /// The store and the tables that it reads.
    private record Measured(
            EntityStore store, EntityModel model, Statistics statistics, BestSql sql) {

        Measured(ApplicationContext application, BestSql sql) {
            this(
                    application.getBean(EntityStore.class),
                    application.getBean(Registry.class).byType(Article.class).orElseThrow(),
                    application
                            .getBean(EntityManagerFactory.class)
                            .unwrap(SessionFactory.class)
                            .getStatistics(),
                    sql);
        }

        void pages() throws Exception {
            System.out.println(
                    "| page | store, ms | of it work in Java | best SQL, ms | statements | rows read |");
            System.out.println("|---|---|---|---|---|---|");
            for (var one : cases()) {
                line(one.name(), page(one), one.best());
            }
        }

        void counts() throws Exception {
            for (var one : cases()) {
                if (one.name().startsWith("sort") || one.query().equals(ListQuery.ALL)) {
                    continue;
                }
                var about = store.count(model, one.query(), 100_000, actor());
                line(
                        "count: %s (%s %,d)".formatted(one.name(), about.kind(), about.rows()),
                        () -> store.count(model, one.query(), 100_000, actor()),
                        "");
            }
        }

        /// Code is compiled while it is used: a thousand pages are behind a server that people use.
        void warm() {
            var first = cases().getFirst();
            for (var i = 0; i < WARM; i++) {
                page(first).run();
            }
        }

        private List<ListCase> cases() {
            var rows = store.count(model, ListQuery.ALL, 100_000, actor()).rows();
            var far = new Stretch(new Start.Beginning(5_000), 1);
            var key = store.page(model, List.of(), ListQuery.ALL, far, actor()).rows();
            return ListCase.all(rows, key.getFirst().id());
        }

        private Runnable page(ListCase one) {
            var columns = store.columns(model, actor());
            return () -> store.page(model, columns, one.query(), one.stretch(), actor());
        }

        private void line(String name, Runnable work, String best) throws Exception {
            try {
                measure(name, work, best);
            } catch (TooSlow slow) {
                System.out.printf("| %s | gave up | | | | |%n", name);
            }
        }

        private void measure(String name, Runnable work, String best) throws Exception {
            var statements = statistics.getPrepareStatementCount();
            var read = sql.rowsRead(work);
            statements = (statistics.getPrepareStatementCount() - statements) / 2;
            var figures = Turns.take(work, best.isEmpty() ? () -> {} : () -> sql.run(best));
            System.out.printf(
                    "| %s | %s | %s | %s | %d | %,d |%n",
                    name,
                    figures.first(),
                    figures.work(),
                    best.isEmpty() ? "" : figures.second(),
                    statements,
                    read);
        }

        private static Actor actor() {
            return new Actor("root", "Root", true, Set.of(), Set.of(), ZoneOffset.UTC);
        }
    }
}
