package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Nav;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Reference;
import java.util.Optional;

/// Links to the rows before and behind this one in the list that one came from. The page does not
/// wait for them.
final class NeighbourLinks extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Setting setting;

    NeighbourLinks(Place place, String id, Setting setting) {
        this.place = place;
        this.setting = setting;
        addClassName("bureau-neighbours");
        setAriaLabel(place.text("form.neighbours"));
        var desk = place.desk();
        var actor = desk.actor();
        var list = setting.list();
        var back = setting.back();
        desk.later().fetch(this, () -> Neighbours.of(desk, list, back, id, actor), this::show);
    }

    private void show(Neighbours found) {
        removeAll();
        link(found.previous(), "form.previous", "angle-up", Key.PAGE_UP);
        link(found.next(), "form.next", "angle-down", Key.PAGE_DOWN);
    }

    private void link(Optional<Reference> row, String key, String icon, Key shortcut) {
        row.ifPresent(it -> {
            var path = Paths.keeping(Paths.form(setting.list(), it.id()), setting.back());
            add(named(new Link(path, Icons.of(icon)), place.text(key, it.label())));
            Shortcuts.addShortcutListener(
                            this, () -> setting.closing().go(path), shortcut, KeyModifier.ALT)
                    .resetFocusOnActiveElement();
        });
    }

    private static Component named(Link link, String words) {
        link.setAriaLabel(words);
        link.setTitle(words);
        return link;
    }
}
