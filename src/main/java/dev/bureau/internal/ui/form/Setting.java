package dev.bureau.internal.ui.form;

import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.FormAside;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/// What surrounds the rows that one form shows.
///
/// @param page the page that the form fills; empty where it stands beside another one
/// @param list the model whose list the rows stand in
/// @param closing told where the work with a row leads
record Setting(Desk desk, Optional<Page> page, EntityModel list, Closing closing) {

    /// What every form is made with that fills a page.
    record Parts(Desk desk, Brand brand, ObjectProvider<FormAside> asides) {}

    /// A page of its own.
    ///
    /// @param back the question of the list that one came from
    record Page(Parts parts, String back) {}

    /// The surroundings of a row, which may be of a subtype.
    Place place(Snapshot row) {
        return new Place(desk, desk.registry().byName(row.entity()).orElse(list), list);
    }

    /// The question of the list that one came from.
    String back() {
        return page.map(Page::back).orElse("");
    }

    Stream<FormAside> asides() {
        return page.stream().flatMap(it -> it.parts().asides().orderedStream());
    }

    /// What the browser calls the page of a row; empty where it is the page of another one.
    Optional<String> pageTitle(String title) {
        return page.map(it -> it.parts().brand().pageTitle(title));
    }
}
