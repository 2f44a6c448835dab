package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.EntityGroup;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Paths;
import java.util.ArrayList;
import java.util.List;

/// One group of the sidebar. Where there are very many entities it is folded at first, and its
/// entries are made and counted when somebody unfolds it.
final class SidebarGroup extends SideNav {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient EntityGroup group;
    private final List<SideNavItem> items = new ArrayList<>();
    private boolean open;
    private boolean counted;
    private boolean narrowed;

    /// @param foldable whether it is folded at first
    SidebarGroup(Desk desk, EntityGroup group, boolean foldable) {
        super(group.title());
        this.desk = desk;
        this.group = group;
        open = !foldable;
        setCollapsible(foldable);
        setExpanded(open);
        if (open) {
            fill();
        }
        getElement().addPropertyChangeListener("collapsed", "collapsed-changed", event -> folded());
    }

    private void folded() {
        if (!narrowed) {
            open = isExpanded();
            if (open) {
                fill();
            }
        }
    }

    /// Unfolds it if the page at the address is one of an entity of the group.
    ///
    /// @param segment the first segment of the address
    void reveal(String segment) {
        if (!open && group.models().stream().anyMatch(model -> model.slug().equals(segment))) {
            setExpanded(true);
            folded();
        }
    }

    /// Shows only what was typed; what is blank shows all again.
    ///
    /// @return whether there is anything
    boolean narrow(String typed) {
        narrowed = !typed.isBlank();
        var wanted = group.wanted(desk, typed);
        var any = group.models().stream().anyMatch(wanted);
        setVisible(any);
        if (any && (narrowed || open)) {
            make();
        }
        for (var at = 0; at < items.size(); at++) {
            items.get(at).setVisible(wanted.test(group.models().get(at)));
        }
        setExpanded(open || narrowed);
        return any;
    }

    private void fill() {
        make();
        if (!counted) {
            counted = true;
            for (var at = 0; at < items.size(); at++) {
                items.get(at).setSuffixComponent(Counts.of(desk, group.models().get(at)));
            }
        }
    }

    private void make() {
        if (items.isEmpty()) {
            group.models().forEach(model -> items.add(item(model)));
            items.forEach(this::addItem);
        }
    }

    private SideNavItem item(EntityModel model) {
        var item = new SideNavItem(desk.plural(model), Paths.list(model), Icons.of(model.icon()));
        item.setMatchNested(true);
        item.setTooltipText(desk.plural(model));
        return item;
    }
}
