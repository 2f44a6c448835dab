package dev.bureau.internal.ui.form;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import java.util.List;
import java.util.stream.Collectors;

/// The widths in which the fields of a child stand side by side.
final class InlineColumns {

    private InlineColumns() {}

    static String of(EntityModel child, List<String> paths) {
        return paths.stream()
                .map(path -> child.field(path).map(InlineColumns::width).orElse("auto"))
                .collect(Collectors.joining(" "));
    }

    private static String width(Field field) {
        return switch (FieldWidth.of(field)) {
            case FULL -> "minmax(14rem, 3fr)";
            case HALF -> "minmax(9rem, 1fr)";
            case SMALL -> "minmax(6rem, max-content)";
        };
    }
}
