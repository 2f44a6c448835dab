package dev.bureau.internal.data.write;

import dev.bureau.internal.data.shape.Outcome.Collision;
import dev.bureau.internal.data.shape.Outcome.Violation;
import dev.bureau.internal.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What stands against a save, gathered while it is prepared.
public final class Findings {

    private final List<Violation> violations = new ArrayList<>();
    private final List<Collision> collisions = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final Texts texts;
    private final Locale locale;

    public Findings(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /// Notes a sentence of the message bundle at a path, unless something was said there already.
    void violation(String path, String key, Object... arguments) {
        said(path, texts.get(key, locale, arguments));
    }

    /// Notes a sentence at a path, unless something was said there already.
    void said(String path, String sentence) {
        if (path.isEmpty() || !has(path)) {
            violations.add(new Violation(path, sentence));
        }
    }

    boolean has(String path) {
        return violations.stream().anyMatch(violation -> violation.path().equals(path));
    }

    List<Violation> violations() {
        return violations;
    }

    List<Collision> collisions() {
        return collisions;
    }

    /// Children that are not there any more and into which the actor typed.
    Set<String> gone() {
        return gone;
    }

    /// Paths that only the actor changed.
    List<String> merged() {
        return merged;
    }
}
