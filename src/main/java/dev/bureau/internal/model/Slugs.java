package dev.bureau.internal.model;

import com.vaadin.flow.server.HandlerHelper;
import java.util.HashSet;
import java.util.Set;

/// Gives each entity a name in URLs that no other has.
final class Slugs {

    private final Set<String> taken = new HashSet<>();

    /// @param reserved names that belong to pages of the back office itself
    Slugs(Set<String> reserved) {
        taken.addAll(reserved);
    }

    /// The plural words in URL form, with a number behind them if another entity came first, and
    /// apart from the folders of files that Vaadin serves: it shows no page whose address begins
    /// like one, such as that of assets, and lets anybody pass.
    String of(String plural) {
        var words = Words.slug(plural);
        var file =
                HandlerHelper.getPublicInternalFolderPaths().stream()
                        .anyMatch(folder -> ("/" + words).startsWith(folder));
        var wanted = file ? "all-" + words : words;
        var slug = wanted;
        for (var number = 2; !taken.add(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
