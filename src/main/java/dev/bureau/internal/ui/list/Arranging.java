package dev.bureau.internal.ui.list;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Changes how a list is shown. Columns that stand in the address change there; all else is kept
/// for the reader.
final class Arranging {

    private final Desk desk;
    private final EntityModel model;
    private final Shown list;
    private Taste taste;

    /// The list that is arranged.
    interface Shown {
        ListState state();

        /// The address that leads to the list in this state.
        String address(ListState state);

        /// Shows the list of another address.
        void go(ListState wanted);

        /// Shows the same rows again.
        void again();

        /// How close rows stand where nobody says it.
        Density usual();
    }

    Arranging(Desk desk, EntityModel model, Shown list) {
        this.desk = desk;
        this.model = model;
        this.list = list;
        taste = read();
    }

    private Taste read() {
        return Taste.of(desk.preferences().of(model, desk.actor()));
    }

    /// Takes over what the reader changed elsewhere.
    void open() {
        taste = read();
    }

    /// The address that leads to the list in this state.
    String address(ListState state) {
        return list.address(state);
    }

    /// How the list is shown now.
    Arrangement now() {
        return now(list.state().look());
    }

    Arrangement now(Look look) {
        return Arrangement.of(desk, model, look, taste);
    }

    /// The columns that were declared or are there by default, shown or not.
    List<Column> all() {
        var names = model.columns().stream().map(Column::name).toList();
        return desk.store().columns(model, names, desk.actor());
    }

    Density usual() {
        return list.usual();
    }

    /// How the list would be shown if nobody had changed it.
    private List<String> declared() {
        return desk.store().columns(model, desk.actor()).stream().map(Column::name).toList();
    }

    /// Shows these columns in this order.
    void show(List<String> names) {
        var look = list.state().look();
        if (look.columns().isEmpty()) {
            keep(Taste.COLUMNS, names.equals(declared()) ? "" : Taste.written(names));
            list.again();
        } else {
            list.go(list.state().looking(look.showing(names)));
        }
    }

    /// Keeps a column at the left, or no longer.
    void pin(String name, boolean pinned) {
        var names = new ArrayList<>(now().pinned());
        names.remove(name);
        if (pinned) {
            names.add(name);
        }
        keep(Taste.PINNED, Taste.said(names));
        list.again();
    }

    /// Remembers how wide a column was made.
    void widen(String name, int pixels) {
        var widths = new HashMap<>(taste.widths());
        widths.put(name, pixels);
        keep(Taste.WIDTHS, Taste.written(widths));
    }

    void close(Density density) {
        var look = list.state().look();
        keep(Taste.DENSITY, density.code());
        if (look.density().isPresent()) {
            list.go(list.state().looking(look.close(density)));
        } else {
            list.again();
        }
    }

    /// Tells times from now in all lists, or as they are.
    void tell(boolean relative) {
        desk.preferences().keep(Taste.TIMES, relative ? Taste.RELATIVE : "", desk.actor());
        open();
        list.again();
    }

    /// Forgets what was changed, in the address too.
    void reset() {
        for (var name : List.of(Taste.COLUMNS, Taste.PINNED, Taste.WIDTHS, Taste.DENSITY)) {
            desk.preferences().keep(model, name, "", desk.actor());
        }
        open();
        var look = list.state().look();
        if (look.equals(look.plain())) {
            list.again();
        } else {
            list.go(list.state().looking(look.plain()));
        }
    }

    /// Whether the list is as it was declared.
    boolean untouched() {
        return list.state().look().plain().equals(list.state().look())
                && taste.columns().isEmpty()
                && taste.pinned().isEmpty()
                && taste.widths().isEmpty()
                && taste.density().isEmpty();
    }

    private void keep(String name, String value) {
        desk.preferences().keep(model, name, value, desk.actor());
        open();
    }
}
