package dev.bureau.internal.ui.parts;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The titles of a list's columns and filters. Where several would be called the same, those inside
/// something are called after it as well: "Total amount" beside "Paid amount". In the language of
/// whoever makes it.
public final class Titles {

    private final Desk desk;
    private final EntityModel model;
    private final Locale locale;
    private final Map<String, Set<String>> paths = new HashMap<>();

    public Titles(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        locale = desk.locale();
        model.fields().forEach(field -> count(field.path(), plain(model.name(), field)));
        model.columns().forEach(column -> count(column.name(), plain(column)));
        model.filters()
                .forEach(filter -> count(filter.path(), plain(filter.owner(), filter.field())));
    }

    private void count(String path, String title) {
        paths.computeIfAbsent(title, any -> new HashSet<>()).add(path);
    }

    /// What stands over a column.
    public String of(Column column) {
        return whole(column.name(), plain(column));
    }

    /// What a filter is called.
    ///
    /// @param path from the listed entity
    /// @param owner the name of the entity that has the attribute
    public String of(String path, String owner, Field field) {
        return whole(path, plain(owner, field));
    }

    private String whole(String path, String title) {
        var end = path.lastIndexOf('.');
        if (end < 0 || paths.getOrDefault(title, Set.of()).size() < 2) {
            return title;
        }
        var part = desk.labels().part(model.name() + "." + path.substring(0, end), locale);
        return desk.texts().get("list.part", locale, part, Desk.inside(title, locale));
    }

    private String plain(Column column) {
        return desk.labels().column(column, locale);
    }

    private String plain(String owner, Field field) {
        return desk.labels().field(owner, field, locale);
    }
}
