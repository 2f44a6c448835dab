package dev.bureau.internal.ui.list.edit;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows which columns of a list are edited, and which could be.
final class Editable {

    private final Desk desk;
    private final EntityModel model;
    private @Nullable Set<String> changeable;
    private boolean everything;

    Editable(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Whether every column that can be is edited, not only those that were declared so.
    boolean everything() {
        return everything;
    }

    void everything(boolean on) {
        everything = on;
    }

    boolean edits(Column column) {
        return column instanceof Column.Property property
                && (everything || property.options().editable())
                && offers(property);
    }

    boolean offers(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.options().editable())
                .anyMatch(column -> column instanceof Column.Property each && offers(each));
    }

    private boolean offers(Column.Property column) {
        return column.owner().equals(model.name())
                && column.name().equals(column.field().path())
                && plain(column.field())
                && !(model.labelPaths().size() > 1 && column.name().equals(model.labelPath()))
                && changeable().contains(column.name());
    }

    private Set<String> changeable() {
        var known = changeable;
        if (known == null) {
            known = desk.store().changeable(model, desk.actor());
            changeable = known;
        }
        return known;
    }

    /// Whether the value fits an input of the height of a line.
    static boolean plain(Field field) {
        var type = field.type();
        return type.editable()
                && !type.wide()
                && !field.secret()
                && !(field.attribute() instanceof Attribute.ToMany)
                && !(field.attribute() instanceof Attribute.Elements)
                && !(field.attribute() instanceof Attribute.Structured)
                && !(field.attribute() instanceof Attribute.Binary);
    }
}
