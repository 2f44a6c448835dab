package dev.bureau.internal.ui.form;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.stream.Collectors;

/// The widths in which the fields of a child stand side by side.
final class InlineColumns {

    private static final int LONG = 255;

    private InlineColumns() {}

    static String of(EntityModel child, List<String> paths) {
        return paths.stream()
                .map(path -> child.field(path).map(InlineColumns::width).orElse("auto"))
                .collect(Collectors.joining(" "));
    }

    private static String width(Field field) {
        if (field.attribute() instanceof Attribute.Text text) {
            return text.large() || text.maxLength() > LONG
                    ? "minmax(14rem, 3fr)"
                    : "minmax(9rem, 1fr)";
        }
        return field.attribute() instanceof Attribute.Flag
                ? "minmax(6rem, max-content)"
                : "minmax(9rem, 1fr)";
    }
}
