package dev.bureau.internal.model;

import java.util.HashSet;
import java.util.Set;

/// Gives each entity a name in URLs that no other has.
final class Slugs {

    private final Set<String> taken = new HashSet<>();

    /// @param reserved names that belong to pages of the back office itself
    Slugs(Set<String> reserved) {
        taken.addAll(reserved);
    }

    /// The plural words in URL form, with a number behind them if another entity came first.
    String of(String plural) {
        var wanted = Words.slug(plural);
        var slug = wanted;
        for (var number = 2; !taken.add(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
