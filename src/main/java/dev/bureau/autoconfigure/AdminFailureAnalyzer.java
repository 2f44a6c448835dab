package dev.bureau.autoconfigure;

import dev.bureau.internal.check.AdminConfigurationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows all errors of the admin configuration at once, without a stack trace.
final class AdminFailureAnalyzer extends AbstractFailureAnalyzer<AdminConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, AdminConfigurationException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct the admin classes. Every id is explained in docs/10-checks; a check that does not apply is silenced with 'bureau.silenced-checks'.",
                cause);
    }
}
