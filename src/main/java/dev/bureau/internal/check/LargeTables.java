package dev.bureau.internal.check;

import dev.bureau.internal.model.ModelSettings;
import dev.bureau.internal.model.UnservedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Hints at lists of large tables that no index serves, once the application is ready and beside
/// it: nothing waits for them, and nothing stops.
final class LargeTables implements ApplicationListener<ApplicationReadyEvent> {

    static final String ID = "admin.H181";

    /// Fewer rows are read whole in less than a second.
    static final long LARGE = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(LargeTables.class);

    private final UnservedList.Source source;
    private final ModelSettings settings;

    LargeTables(UnservedList.Source source, ModelSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!settings.silencedChecks().contains(ID) && LOG.isInfoEnabled()) {
            Thread.ofVirtual().name("bureau-indexes").start(this::report);
        }
    }

    private void report() {
        try {
            var findings = findings(source.find(LARGE));
            if (!findings.isEmpty()) {
                LOG.info("{}", new Report(findings));
            }
        } catch (RuntimeException e) {
            LOG.debug("No hints at missing indexes", e);
        }
    }

    static List<Finding> findings(List<UnservedList> lists) {
        return lists.stream().map(LargeTables::finding).toList();
    }

    private static Finding finding(UnservedList list) {
        var rows = NumberFormat.getInstance(Locale.ROOT).format(list.rows());
        return Finding.of(
                ID,
                list.entity(),
                "about %s rows and no index for: %s"
                        .formatted(rows, String.join(", ", list.uses())),
                "add those of the change sets on the page \"Model\" of the list that people use");
    }
}
