package bench.forms;

import bench.Figures;
import bench.Visitor;
import com.microsoft.playwright.Page;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.ConfigurableApplicationContext;

/// Measures forms that are large: what the server takes to open them, in how many statements, and
/// what each holds in memory while it is open.
public final class Forms {
    private static final int VISITS = 20;
    private static final int WARM = 10;
    private static final int OPEN = 10;

    /// The milliseconds between what the page asked of the server and the first byte of its answer.
    private static final String SERVER =
            """
            () => performance.getEntriesByType('resource')
                .filter(entry => entry.name.includes('v-r='))
                .reduce((sum, entry) => sum + entry.responseStart - entry.requestStart, 0)\
            """;

    private final String address;
    private final Page page;
    private final Statistics statistics;

    private Forms(String address, Page page, Statistics statistics) {
        this.address = address;
        this.page = page;
        this.statistics = statistics;
    }

    public static void main(String[] arguments) {
        try (var archive = Archive.start();
                var visitor = Visitor.signIn(address(archive), "root")) {
            var statistics =
                    archive.getBean(EntityManagerFactory.class)
                            .unwrap(SessionFactory.class)
                            .getStatistics();
            var forms = new Forms(address(archive), visitor.page(), statistics);
            System.out.println(
                    "| form | in the server, ms | until it is shown, ms | statements | KB of heap |");
            System.out.println("|---|---|---|---|---|");
            forms.line("one input", "holders", "1");
            forms.line("150 inputs", "dossiers", "1");
            forms.line("100,000 children", "folders", "1");
        }
    }

    /// Opens the form of a row again and again, then in several windows at once to see what each
    /// holds more than one with the home page.
    private void line(String name, String entity, String id) {
        var path = address + "/admin/" + entity + "/" + id;
        var server = new Figures();
        var shown = new Figures();
        var sent = 0L;
        for (var visit = 0; visit < WARM + VISITS; visit++) {
            var before = statistics.getPrepareStatementCount();
            var began = System.nanoTime();
            open(page, path);
            if (visit >= WARM) {
                shown.add((System.nanoTime() - began) / 1e6);
                server.add(((Number) page.evaluate(SERVER)).doubleValue());
                sent += statistics.getPrepareStatementCount() - before;
            }
        }
        System.out.printf(
                "| %s | %s | %s | %d | %,d |%n",
                name,
                server.words(),
                shown.words(),
                sent / VISITS,
                held(path) - held(address + "/admin"));
    }

    /// The kilobytes that a window holds which shows this page.
    private long held(String path) {
        var windows = new ArrayList<Page>();
        var before = LiveObjects.size();
        for (var window = 0; window < OPEN; window++) {
            var opened = page.context().newPage();
            windows.add(opened);
            open(opened, path);
        }
        var held = (LiveObjects.size() - before) / OPEN / 1_000;
        for (var opened : windows) {
            opened.navigate("about:blank");
            opened.close();
        }
        return held;
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        page.waitForSelector(".bureau-page");
    }

    private static String address(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:"
                + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
