package dev.bureau.internal.check;

import dev.bureau.internal.model.AdminReview;
import dev.bureau.internal.model.Inventory;
import dev.bureau.internal.model.ModelSettings;
import dev.bureau.internal.model.UnservedList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Runs the checks when the application starts: errors stop it, warnings are logged.
@Configuration(proxyBeanMethods = false)
public class CheckConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CheckConfiguration.class);

    @Bean
    AdminReview bureauChecks() {
        return CheckConfiguration::review;
    }

    @Bean
    LargeTables bureauLargeTables(
            ObjectProvider<UnservedList.Source> source, ModelSettings settings) {
        return new LargeTables(source.getIfUnique(() -> rows -> List.of()), settings);
    }

    static void review(Inventory inventory, Set<String> silenced) {
        var findings =
                Checks.run(inventory).stream()
                        .filter(finding -> !silenced.contains(finding.id()))
                        .toList();
        var warnings = findings.stream().filter(it -> it.severity() == Severity.WARNING).toList();
        if (!warnings.isEmpty()) {
            LOG.warn("{}", new Report(warnings));
        }
        var errors = findings.stream().filter(it -> it.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new AdminConfigurationException(errors);
        }
    }
}
