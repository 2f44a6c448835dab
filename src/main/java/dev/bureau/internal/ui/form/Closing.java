package dev.bureau.internal.ui.form;

import dev.bureau.internal.model.EntityModel;
import java.util.Optional;

/// What a form stands in, told where its work leads.
interface Closing {

    /// The row is done with.
    void done();

    /// The row was saved and is done with.
    ///
    /// @param id its key, as it is now
    void saved(String id);

    /// The row was stored under a key that the form was not opened with.
    void stored(String id);

    /// A further row of the kind is wanted.
    void another(EntityModel kind);

    /// The key of the row behind this one in the list that one came from; empty if it is the last.
    Optional<String> behind(String id);

    /// The row behind is wanted; none if the last one is done with.
    void next(Optional<String> id);

    /// Another page of the back office is wanted.
    void go(String path);
}
