package dev.bureau.internal.ui.form;

import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.FormAside;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/// What surrounds the rows that one form shows.
///
/// @param parts what every form is made with
/// @param list the model whose list the rows stand in
/// @param back the question of the list that one came from
/// @param closing told where the work with a row leads
record Setting(Parts parts, EntityModel list, String back, Closing closing) {

    /// What every form is made with.
    record Parts(Desk desk, Brand brand, ObjectProvider<FormAside> asides) {}

    /// The surroundings of a row, which may be of a subtype.
    Place place(Snapshot row) {
        var desk = parts.desk();
        return new Place(desk, desk.registry().byName(row.entity()).orElse(list), list);
    }

    Stream<FormAside> asides() {
        return parts.asides().orderedStream();
    }

    String pageTitle(String title) {
        return parts.brand().pageTitle(title);
    }
}
