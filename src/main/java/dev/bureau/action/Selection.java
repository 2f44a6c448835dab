package dev.bureau.action;

import dev.bureau.query.ListQuery;
import java.util.List;

/// The rows an action runs on.
public sealed interface Selection {

    /// These rows. No ids means no rows.
    ///
    /// @param ids keys in the text form that URLs have
    record Rows(List<String> ids) implements Selection {
        public Rows {
            ids = List.copyOf(ids);
        }
    }

    /// Every row that answers the question at the time of running.
    record Matching(ListQuery query) implements Selection {}
}
