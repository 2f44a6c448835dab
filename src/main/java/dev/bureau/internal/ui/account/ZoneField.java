package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import java.time.ZoneId;
import java.util.List;

/// A time zone, chosen from those that are named after a place.
public final class ZoneField implements FieldType<ZoneId> {

    private static final List<ZoneId> PLACES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id ->
                            id.matches(
                                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
                    .sorted()
                    .map(ZoneId::of)
                    .toList();

    @Override
    public String show(ZoneId value, FieldContext context) {
        return value.getId().replace('_', ' ');
    }

    @Override
    public String encode(ZoneId value) {
        return value.getId();
    }

    @Override
    public ZoneId decode(String text, FieldContext context) {
        try {
            return ZoneId.of(text);
        } catch (java.time.DateTimeException unknown) {
            throw new IllegalArgumentException(text, unknown);
        }
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var editor = new ComboBox<ZoneId>();
        editor.setItemLabelGenerator(zone -> show(zone, context));
        editor.setItems(PLACES);
        editor.setClearButtonVisible(true);
        return editor;
    }
}
