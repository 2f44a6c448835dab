package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// A time zone, chosen from those that are named after a place.
public final class ZoneField implements FieldType<ZoneId> {

    private static final Pattern PLACE =
            Pattern.compile(
                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

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
        editor.setItems(places());
        editor.setClearButtonVisible(true);
        return editor;
    }

    private static List<ZoneId> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(PLACE.asMatchPredicate())
                .sorted()
                .map(ZoneId::of)
                .toList();
    }
}
