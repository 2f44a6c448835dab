package dev.bureau.internal.ui.list;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.io.Serializable;

/// Along which date the rows of a list are shown as bars: the declared one until its reader chooses
/// another or none, which is remembered.
final class DateChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "bars";
    private static final String NOTHING = "-";

    private final Desk desk;
    private final EntityModel model;
    private String path;

    DateChoice(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        var kept = desk.preferences().of(model, desk.actor()).getOrDefault(NAME, "");
        path = kept.equals(NOTHING) ? "" : kept.isEmpty() ? model.dates() : kept;
    }

    /// The path of the date; empty for none.
    String path() {
        return path;
    }

    boolean is(Column column) {
        return column.name().equals(path);
    }

    /// Whether rows can be shown along what the column holds.
    boolean possible(Column column) {
        return column instanceof Column.Property property
                && property.field().attribute() instanceof Attribute.Moment
                && desk.store().spread(model, column.name(), desk.actor());
    }

    /// @param chosen empty for none
    void choose(String chosen) {
        path = chosen;
        var text = chosen.isEmpty() ? NOTHING : chosen;
        var kept = chosen.equals(model.dates()) ? "" : text;
        desk.preferences().keep(model, NAME, kept, desk.actor());
    }
}
