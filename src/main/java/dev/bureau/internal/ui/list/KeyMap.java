package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;
import java.util.stream.Collectors;

/// Shows the keys of a list, as `?` does. The browser makes and opens the map itself, so that no
/// open list holds it: see `list.js`.
final class KeyMap extends NativeButton {

    private static final long serialVersionUID = 1L;

    /// What the keys do, by the name of their words.
    private record Keys(String words, String keys) {}

    private static final List<Keys> MAP =
            List.of(
                    new Keys("search", "/"),
                    new Keys("rows", "↓"),
                    new Keys("move", "↑ ↓ ← →"),
                    new Keys("open", "Enter"),
                    new Keys("edit", "F2"),
                    new Keys("save", "Ctrl S"),
                    new Keys("select", "x"),
                    new Keys("stretch", "⇧ x"),
                    new Keys("copy", "Ctrl C"),
                    new Keys("previous", "p"),
                    new Keys("next", "n"),
                    new Keys("add", "a"),
                    new Keys("map", "?"));

    KeyMap(Desk desk) {
        add(Icons.of("keyboard-o"));
        addClassNames("bureau-button", "bureau-keys-open");
        setAriaLabel(desk.text("list.keys"));
        setTitle(desk.text("list.keys") + " (?)");
        getElement().setAttribute("data-bureau-keys", lines(desk));
        getElement().setAttribute("data-bureau-keys-close", desk.text("list.keys.close"));
    }

    /// A line for each: the keys with spaces between them, a tab, what they do.
    private static String lines(Desk desk) {
        return MAP.stream()
                .map(keys -> keys.keys() + "\t" + desk.text("list.keys." + keys.words()))
                .collect(Collectors.joining("\n"));
    }
}
