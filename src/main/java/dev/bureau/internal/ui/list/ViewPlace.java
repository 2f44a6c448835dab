package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.UI;
import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Paths;
import java.io.Serializable;

/// The views of a list: tabs above it, and the way to keep what it shows as one.
final class ViewPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EntityModel model;
    private final Arranging arranging;
    private final Arranging.Shown list;
    private final ViewTabs tabs;
    private final SaveView saving;

    ViewPlace(Desk desk, EntityModel model, Arranging arranging, Arranging.Shown list) {
        this.model = model;
        this.arranging = arranging;
        this.list = list;
        tabs = new ViewTabs(desk, model);
        saving = new SaveView(desk, model, this::changed);
    }

    ViewTabs tabs() {
        return tabs;
    }

    SaveView saving() {
        return saving;
    }

    /// Rows were changed.
    void recount() {
        tabs.recount();
    }

    /// Somebody comes to a list, perhaps by a view.
    void open(ListState state) {
        recount();
        arrive(state);
    }

    private void arrive(ListState state) {
        tabs.arrive(state.kept().address(model), state.look().from());
    }

    /// The same list with the view in its address from which one came, unless it is that view
    /// itself.
    ListState coming(ListState wanted) {
        var from = tabs.origin().filter(view -> !tabs.asks(wanted.kept().address(model)));
        return wanted.looking(wanted.look().coming(from.map(SavedView::id)));
    }

    /// The address that leads to this list again: all rows are asked for in words where the list
    /// opens with something else.
    String address(ListState wanted) {
        var address = wanted.address(model);
        return address.isEmpty() && tabs.opensWithSome() ? Opening.ALL : address;
    }

    /// Puts the list into the address bar.
    ///
    /// @param instead whether Back leads past where one is now
    void remember(ListState wanted, boolean instead) {
        var address = Paths.list(model, address(wanted));
        var history = UI.getCurrent().getPage().getHistory();
        if (instead) {
            history.replaceState(null, address);
        } else {
            history.pushState(null, address);
        }
    }

    /// Shows which view the list is, and offers to keep it if it is none.
    void show() {
        var kept = keepable().address(model);
        tabs.show(list.state().kept().address(model));
        saving.show(kept, tabs.current().isPresent() || tabs.asks(kept), tabs.origin());
    }

    /// A view holds the columns of whoever saves it, so its address is the one to be at.
    private void changed() {
        tabs.reload();
        var kept = keepable();
        if (!kept.equals(list.state().kept()) && tabs.asks(kept.address(model))) {
            list.go(kept);
        }
        arrive(kept);
        show();
    }

    /// The list as a view keeps it: with the columns that its reader chose.
    private ListState keepable() {
        var kept = list.state().kept();
        return arranging.now().source() == Arrangement.Source.READER
                ? kept.looking(kept.look().showing(arranging.now().names()))
                : kept;
    }
}
