package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import dev.bureau.internal.model.Field;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an admin puts into an empty input, before a value and behind it, in the reader's language.
///
/// @param placeholder empty for none, as the others
record Surrounded(String placeholder, String prefix, String suffix) {

    static Surrounded of(Place place, Field field) {
        var declared = field.surroundings();
        return new Surrounded(
                words(place, "placeholder", declared.placeholder()),
                words(place, "prefix", declared.prefix()),
                words(place, "suffix", declared.suffix()));
    }

    private static String words(Place place, String kind, Optional<String> declared) {
        var desk = place.desk();
        return declared.map(words -> desk.labels().words(kind, words, desk.locale())).orElse("");
    }

    /// Puts them around an input, as far as it has room for them. They are read out with its label.
    void around(Component input, String label) {
        if (!placeholder.isEmpty() && input instanceof HasPlaceholder empty) {
            empty.setPlaceholder(placeholder);
        }
        if (!prefix.isEmpty() && input instanceof HasPrefix begun) {
            begun.setPrefixComponent(unit(prefix));
        }
        if (!suffix.isEmpty() && input instanceof HasSuffix ended) {
            ended.setSuffixComponent(unit(suffix));
        }
        if ((!prefix.isEmpty() || !suffix.isEmpty()) && input instanceof HasAriaLabel read) {
            read.setAriaLabel(
                    Stream.of(label, prefix, suffix)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" ")));
        }
    }

    /// The value between them.
    Component around(Component value) {
        if (prefix.isEmpty() && suffix.isEmpty()) {
            return value;
        }
        var line = new Div();
        line.addClassName("bureau-surrounded");
        if (!prefix.isEmpty()) {
            line.add(unit(prefix));
        }
        line.add(value);
        if (!suffix.isEmpty()) {
            line.add(unit(suffix));
        }
        return line;
    }

    private static Span unit(String words) {
        var unit = new Span(words);
        unit.addClassName("bureau-unit");
        return unit;
    }
}
