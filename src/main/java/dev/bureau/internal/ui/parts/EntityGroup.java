package dev.bureau.internal.ui.parts;

import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The entities under one heading of the sidebar and of the home page.
public record EntityGroup(String title, List<EntityModel> models) {

    /// More entities are not all laid out and counted at once.
    private static final int MANY = 40;

    public EntityGroup {
        models = List.copyOf(models);
    }

    /// The groups in the order of their first entities.
    public static List<EntityGroup> of(Desk desk, List<EntityModel> models) {
        var byGroup = new LinkedHashMap<String, List<EntityModel>>();
        models.forEach(model ->
                byGroup.computeIfAbsent(model.group(), group -> new ArrayList<>()).add(model));
        return byGroup.entrySet().stream()
                .map(group -> new EntityGroup(words(desk, group.getKey()), group.getValue()))
                .toList();
    }

    private static String words(Desk desk, String group) {
        return group.isEmpty()
                ? desk.text("frame.group")
                : desk.labels().words("group", group, desk.locale());
    }

    /// Whether there are so many entities that nobody reads them all.
    public static boolean many(List<EntityModel> models) {
        return models.size() > MANY;
    }

    /// What tells the entities that somebody looks for: all of the group where the heading has what
    /// was typed.
    public Predicate<EntityModel> wanted(Desk desk, String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        return has(title, words) ? model -> true : model -> has(desk.plural(model), words);
    }

    private static boolean has(String name, String words) {
        var low = name.toLowerCase(Locale.ROOT);
        return low.contains(words) || low.replace(" ", "").contains(words.replace(" ", ""));
    }
}
