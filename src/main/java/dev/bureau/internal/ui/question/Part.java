package dev.bureau.internal.ui.question;

import dev.bureau.query.Condition;
import java.util.Optional;

/// A piece of a question that is being put together.
interface Part {

    /// What it asks; empty as long as it is not complete.
    Optional<Condition> condition();
}
