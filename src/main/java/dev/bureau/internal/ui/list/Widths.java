package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.Grid;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import dev.bureau.schema.Attribute;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How much room a column takes, by what it shows, so that nothing jumps when rows arrive.
final class Widths {

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?px");

    private Widths() {}

    static void apply(Grid.Column<Row> column, Column shown, boolean title) {
        if (title) {
            column.setWidth("16rem").setFlexGrow(6);
            return;
        }
        switch (shown) {
            case Column.Property property -> apply(column, property.field().attribute());
            case Column.Computed computed -> column.setWidth("9rem").setFlexGrow(1);
        }
    }

    /// As wide as its reader made it, if they did.
    static void apply(Grid.Column<Row> column, @Nullable Integer pixels) {
        if (pixels != null) {
            column.setWidth(pixels + "px").setFlexGrow(0);
        }
    }

    /// The width that the browser tells; empty if it is none.
    static OptionalInt pixels(@Nullable String told) {
        var width = PIXELS.matcher(told == null ? "" : told);
        return width.matches()
                ? OptionalInt.of(Integer.parseInt(width.group(1)))
                : OptionalInt.empty();
    }

    private static void apply(Grid.Column<Row> column, Attribute attribute) {
        switch (attribute) {
            case Attribute.Numeric numeric -> column.setWidth("6.5rem").setFlexGrow(0);
            case Attribute.Flag flag -> column.setWidth("6.5rem").setFlexGrow(0);
            case Attribute.Choice choice -> column.setWidth("8.5rem").setFlexGrow(0);
            case Attribute.Moment moment -> column.setWidth("12rem").setFlexGrow(0);
            case Attribute.Text text ->
                    column.setWidth(text.maxLength() <= 60 ? "9rem" : "12rem").setFlexGrow(2);
            case Attribute.ToOne toOne -> column.setWidth("8.5rem").setFlexGrow(1);
            case Attribute.ToMany toMany -> column.setWidth("12rem").setFlexGrow(1);
            case Attribute.Binary binary -> column.setWidth("7rem").setFlexGrow(0);
            case Attribute.Converted converted -> apply(column, converted.stored());
            case Attribute.Structured structured -> column.setWidth("12rem").setFlexGrow(1);
            case Attribute.Subtype subtype -> column.setWidth("9rem").setFlexGrow(0);
            case Attribute.Elements elements -> column.setWidth("12rem").setFlexGrow(1);
            case Attribute.AnyRelation any -> column.setWidth("12rem").setFlexGrow(1);
            case Attribute.Embedded embedded -> column.setWidth("12rem").setFlexGrow(1);
        }
    }
}
