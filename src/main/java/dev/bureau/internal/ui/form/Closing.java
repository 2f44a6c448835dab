package dev.bureau.internal.ui.form;

import dev.bureau.internal.model.EntityModel;

/// What a form stands in, told where its work leads.
interface Closing {

    /// The row is done with.
    void done();

    /// The row was stored under a key that the form was not opened with.
    void stored(String id);

    /// A further row of the kind is wanted.
    void another(EntityModel kind);

    /// Another page of the back office is wanted.
    void go(String path);
}
