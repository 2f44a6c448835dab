package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;

/// The keys of a list, shown by `?` or a click. The browser opens the map itself: see `list.js`.
final class KeyMap extends Div {

    private static final long serialVersionUID = 1L;

    /// What the keys do, by the name of their words.
    private record Keys(String words, List<String> keys) {}

    private static final List<Keys> MAP =
            List.of(
                    new Keys("search", List.of("/")),
                    new Keys("rows", List.of("↓")),
                    new Keys("move", List.of("↑", "↓", "←", "→")),
                    new Keys("open", List.of("Enter")),
                    new Keys("select", List.of("x")),
                    new Keys("stretch", List.of("⇧", "x")),
                    new Keys("previous", List.of("p")),
                    new Keys("next", List.of("n")),
                    new Keys("add", List.of("a")),
                    new Keys("map", List.of("?")));

    KeyMap(Desk desk) {
        addClassName("bureau-keys");
        add(open(desk));
        getElement().appendChild(dialog(desk));
    }

    private static Component open(Desk desk) {
        var open = new NativeButton();
        open.add(Icons.of("keyboard-o"));
        open.addClassNames("bureau-button", "bureau-quiet", "bureau-keys-open");
        open.setAriaLabel(desk.text("list.keys"));
        open.setTitle(desk.text("list.keys") + " (?)");
        open.getElement().setAttribute("data-bureau-keys-open", true);
        return open;
    }

    private static Element dialog(Desk desk) {
        var dialog = new Element("dialog");
        dialog.setAttribute("data-bureau-keys", true);
        dialog.setAttribute("aria-label", desk.text("list.keys"));
        var list = new DescriptionList();
        for (var keys : MAP) {
            list.add(
                    new DescriptionList.Term(kbd(keys.keys())),
                    new DescriptionList.Description(desk.text("list.keys." + keys.words())));
        }
        var form = new Element("form");
        form.setAttribute("method", "dialog");
        var close = new NativeButton(desk.text("list.keys.close"));
        close.addClassName("bureau-button");
        form.appendChild(close.getElement());
        var title = new Span(desk.text("list.keys"));
        title.addClassName("bureau-keys-title");
        dialog.appendChild(title.getElement(), list.getElement(), form);
        return dialog;
    }

    private static Component kbd(List<String> keys) {
        var span = new Span();
        for (var key : keys) {
            span.getElement().appendChild(new Element("kbd").setText(key));
        }
        return span;
    }
}
