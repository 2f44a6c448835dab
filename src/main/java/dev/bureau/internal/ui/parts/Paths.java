package dev.bureau.internal.ui.parts;

import dev.bureau.internal.model.EntityModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of the back office's pages, relative to its root.
public final class Paths {

    /// The home page.
    public static final String HOME = "";

    /// The name of the parameter that keeps a list's question while a row is open.
    public static final String BACK = "back";

    /// The page of all entities and how they are managed.
    public static final String MODEL = "model";

    private Paths() {}

    /// The page that tells how an entity is managed.
    public static String model(EntityModel model) {
        return MODEL + "/" + segment(model.slug());
    }

    /// The list of an entity.
    public static String list(EntityModel model) {
        return segment(model.slug());
    }

    /// The list of an entity with a question, in the form that addresses have.
    public static String list(EntityModel model, String query) {
        return query.isEmpty() ? list(model) : list(model) + "?" + query;
    }

    /// The form of a new row.
    public static String add(EntityModel model) {
        return list(model) + "/add";
    }

    /// The form of a new row of one type.
    ///
    /// @param model the entity whose list the row will stand in
    /// @param kind the entity that the row is to be of
    public static String add(EntityModel model, EntityModel kind) {
        var type = model.typePath();
        return type.isEmpty() ? add(model) : add(model) + "?" + type + "=" + segment(kind.name());
    }

    /// The form of a row.
    public static String form(EntityModel model, String id) {
        return list(model) + "/" + segment(id);
    }

    /// The history of a row.
    public static String history(EntityModel model, String id) {
        return form(model, id) + "/history";
    }

    /// The same address with the question of the list to go back to.
    public static String keeping(String path, String query) {
        return query.isEmpty() ? path : path + "?" + BACK + "=" + segment(query);
    }

    /// Keeps the `~` of keys as it is, which addresses may have.
    private static String segment(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
