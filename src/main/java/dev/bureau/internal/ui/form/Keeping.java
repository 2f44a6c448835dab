package dev.bureau.internal.ui.form;

import dev.bureau.internal.data.unsaved.FormPlace;
import dev.bureau.internal.data.unsaved.Leftover;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.UUID;

/// Keeps what is typed into one open form until it is saved or given up, and knows what was typed
/// into the same row before.
final class Keeping {

    private final Place place;
    private final String row;
    private final String form = UUID.randomUUID().toString();
    private final String tenant;
    private boolean kept;

    /// @param row the key of the row; empty for a new one
    Keeping(Place place, String row) {
        this.place = place;
        this.row = row;
        tenant = place.desk().store().tenant(place.model());
    }

    /// The form as the tables know it, in the name that the actor has at this moment.
    FormPlace form() {
        return at(form, place.model(), row);
    }

    private FormPlace at(String id, EntityModel model, String key) {
        return new FormPlace(id, model.name(), key, place.desk().actor().username(), tenant);
    }

    /// Keeps what stands in the form now.
    ///
    /// @return whether it can be kept
    boolean keep(Typed typed) {
        kept = true;
        return place.desk().unsaved().keep(form(), typed);
    }

    /// What was typed is saved, or not wanted.
    void forget() {
        if (kept) {
            kept = false;
            place.desk().unsaved().forget(form());
        }
    }

    /// What the actor typed into the row before and did not save.
    List<Leftover> leftovers() {
        return place.desk().unsaved().of(form());
    }

    void forget(Leftover leftover) {
        place.desk().unsaved().forget(at(leftover.form(), place.model(), row));
    }

    /// Keeps what stands in the form for a new row, whose form offers it.
    ///
    /// @return whether it can be kept; if not, what was kept before stays
    boolean keepAsNew(Typed all) {
        var id = UUID.randomUUID().toString();
        var can = place.desk().unsaved().keep(at(id, place.model(), ""), all);
        if (can) {
            forget();
        }
        return can;
    }
}
