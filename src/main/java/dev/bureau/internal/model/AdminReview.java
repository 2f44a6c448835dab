package dev.bureau.internal.model;

import java.util.Set;

/// Looks at what the admins declared before the models are built, and stops the start if it cannot
/// work.
@FunctionalInterface
public interface AdminReview {

    /// @param silenced ids of findings that are not reported
    void review(Inventory inventory, Set<String> silenced);
}
