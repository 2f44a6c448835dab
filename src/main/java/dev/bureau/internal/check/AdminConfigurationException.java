package dev.bureau.internal.check;

import java.util.List;

/// The admin configuration cannot work; the start stops.
public final class AdminConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    AdminConfigurationException(List<Finding> findings) {
        super(new Report(findings).toString());
        this.findings = List.copyOf(findings);
    }

    /// The errors, in the order of the admins.
    public List<Finding> findings() {
        return findings;
    }
}
