package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds an icon by the words of an entity's name.
final class Icons {

    /// The icon of everything else.
    static final String OTHER = "table";

    private static final List<Map.Entry<String, String>> BY_WORD =
            List.of(
                    icon("user", "user account member"),
                    icon("users", "group team department family"),
                    icon("key", "grant permission right key token credential session"),
                    icon("user-card", "person people author contact employee profile staff"),
                    icon("male", "customer client patient student"),
                    icon("newspaper", "article news story press"),
                    icon("comment", "comment review feedback reply"),
                    icon("chat", "chat conversation discussion thread"),
                    icon("envelope", "mail email message newsletter letter notification"),
                    icon("tag", "tag keyword label"),
                    icon("folder", "category folder section topic collection genre"),
                    icon("file-text-o", "page post document file text note entry report contract"),
                    icon("picture", "image picture photo gallery media"),
                    icon("movie", "video film movie"),
                    icon("music", "song track album music"),
                    icon("book", "book chapter magazine issue publication"),
                    icon("cart", "order cart basket purchase sale"),
                    icon("package", "product item article good parcel shipment delivery stock"),
                    icon("invoice", "invoice bill receipt"),
                    icon("credit-card", "payment transaction subscription price"),
                    icon("truck", "supplier vendor transport vehicle"),
                    icon("building", "company organisation organization office branch publisher"),
                    icon("home", "house apartment property flat room"),
                    icon("map-marker", "address place location city country region venue"),
                    icon(
                            "calendar",
                            "event appointment booking reservation meeting schedule visit"),
                    icon("check-square-o", "task todo ticket"),
                    icon("tasks", "project plan milestone"),
                    icon("academy-cap", "course lesson school exam"),
                    icon("cog", "setting settings configuration option preference parameter"),
                    icon("clock", "history revision log audit"),
                    icon("link", "link redirect url"),
                    icon("question-circle-o", "question faq quiz"));

    private Icons() {}

    /// Every icon that may be found.
    static List<String> names() {
        return BY_WORD.stream().map(Map.Entry::getKey).toList();
    }

    static Chosen<String> of(String entity) {
        var words = List.of(Words.entity(entity).toLowerCase(Locale.ROOT).split(" "));
        for (var at = words.size() - 1; at >= 0; at--) {
            for (var icon : BY_WORD) {
                if (List.of(icon.getValue().split(" ")).contains(words.get(at))) {
                    return new Chosen<>(
                            icon.getKey(), Reason.of(Topic.ICON, "word", words.get(at)));
                }
            }
        }
        return new Chosen<>(OTHER, Reason.of(Topic.ICON, "other"));
    }

    private static Map.Entry<String, String> icon(String name, String words) {
        return Map.entry(name, words);
    }
}
