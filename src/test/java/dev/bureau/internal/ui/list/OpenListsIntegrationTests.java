package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import dev.bureau.testing.UiTest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/// What lists that stay open hold in memory, as the virtual machine counts its live objects.
class OpenListsIntegrationTests extends UiTest {

    private static final int LISTS = 20;

    /// What 1,000 open lists, each in a window and a session of its own, may hold.
    private static final long BUDGET = 1_250_000_000;

    /// A line of the histogram: how many bytes the objects of a class take. Fillers are rubbish.
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(?!\\[?L?jdk\\.internal\\.vm\\.Filler)(\\S+)");

    @Test
    void holdNoEntitiesAndFitTheBudget() throws JMException {
        open();
        var open = new ArrayList<UI>();
        var before = live();
        for (var list = 0; list < LISTS; list++) {
            open.add(open());
        }
        var live = live();
        var each = (bytes(live) - bytes(before)) / LISTS;

        assertThat(open).hasSize(LISTS);
        assertThat(articles(live)).isLessThanOrEqualTo(articles(before));
        assertThat(each * 1_000).as("bytes of 1,000 open lists").isLessThan(BUDGET);
    }

    private UI open() {
        signIn("editor");
        open("articles");
        assertThat(GridKt._size(LocatorJ._get(Grid.class))).isEqualTo(25);
        return UI.getCurrent();
    }

    private static String live() throws JMException {
        return (String)
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
    }

    private static long bytes(String live) {
        return CLASS.matcher(live).results().mapToLong(it -> Long.parseLong(it.group(1))).sum();
    }

    /// The bytes of articles, which nothing of the screens should hold.
    private static long articles(String live) {
        return CLASS.matcher(live)
                .results()
                .filter(it -> it.group(2).equals("newsroom.article.Article"))
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .sum();
    }
}
