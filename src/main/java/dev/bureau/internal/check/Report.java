package dev.bureau.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Findings as a person reads them in the log.
record Report(List<Finding> findings) {

    @Override
    public String toString() {
        var severity = findings.getFirst().severity();
        var kind = severity.name().toLowerCase(Locale.ROOT) + (findings.size() == 1 ? "" : "s");
        return findings.stream()
                .map(Report::lines)
                .collect(
                        Collectors.joining(
                                "\n",
                                "The admin configuration has %d %s:\n"
                                        .formatted(findings.size(), kind),
                                ""));
    }

    private static String lines(Finding finding) {
        return "  (%s) %s: %s\n      Hint: %s"
                .formatted(finding.id(), finding.where(), finding.what(), finding.hint());
    }
}
