package dev.bureau.mappings.structure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The short words on a screen.
final class ScreenWords {

    private ScreenWords() {}

    static List<String> all() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    /// What stands beside the inputs for collections.
    static List<String> helpers() {
        return _find(CustomField.class).stream()
                .map(field -> ((HasHelper) field).getHelperText())
                .toList();
    }

    /// Where the links on a screen lead.
    static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
