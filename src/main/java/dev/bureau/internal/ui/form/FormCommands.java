package dev.bureau.internal.ui.form;

import dev.bureau.access.Permission;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The commands that the actor has with one row, in the order in which they are offered.
final class FormCommands {

    /// More actions than these stand in the menu.
    private static final int BUTTONS = 2;

    private final Place place;
    private final Snapshot row;
    private final Work work;

    /// What the commands do.
    interface Work {

        void save(After after);

        /// Saves what is in the form as a new row.
        void copy();

        void delete();

        void run(EntityModel.Action action);

        /// Goes to another page of the back office.
        void go(String path);
    }

    /// Where a save leads.
    enum After {
        LIST,
        STAY,
        NEXT,
        ANOTHER
    }

    FormCommands(Place place, Snapshot row, Work work) {
        this.place = place;
        this.row = row;
        this.work = work;
    }

    /// @param writable whether there is anything to save
    List<FormCommand> all(boolean writable) {
        var all = new ArrayList<FormCommand>();
        if (!row.id().isEmpty()) {
            var path = Paths.history(place.list(), row.id());
            all.add(FormCommand.item(place.text("form.history"), () -> work.go(path)));
        }
        actions().forEach(all::add);
        if (row.operations().contains(Permission.DELETE)) {
            all.add(FormCommand.item(place.text("form.delete"), work::delete).dangerous());
        }
        if (writable) {
            saving().forEach(all::add);
        }
        return all;
    }

    /// Saving alone.
    ///
    /// @param writable whether there is anything to save
    List<FormCommand> save(boolean writable) {
        return writable ? List.of(save("form.save", After.LIST)) : List.of();
    }

    private Stream<FormCommand> actions() {
        var actions =
                place.model().actions().stream()
                        .filter(action -> row.operations().contains(action.name()))
                        .toList();
        return Stream.concat(
                actions.stream().limit(BUTTONS).map(one -> action(one, FormCommand.Spot.BUTTON)),
                actions.stream().skip(BUTTONS).map(one -> action(one, FormCommand.Spot.MENU)));
    }

    private FormCommand action(EntityModel.Action action, FormCommand.Spot spot) {
        var desk = place.desk();
        var words = desk.labels().words("action", action.label(), desk.locale());
        return new FormCommand(spot, words, action.icon(), action.danger(), () -> work.run(action));
    }

    private Stream<FormCommand> saving() {
        var saving = new ArrayList<FormCommand>();
        saving.add(save("form.save", After.LIST));
        saving.add(save("form.save.stay", After.STAY));
        if (!row.id().isEmpty()) {
            saving.add(save("form.save.next", After.NEXT));
        }
        if (mayAdd()) {
            saving.add(save("form.save.another", After.ANOTHER));
        }
        if (copies()) {
            saving.add(FormCommand.save(place.text("form.save.copy"), work::copy));
        }
        return saving.stream();
    }

    /// Whether a row may be made of this one. One whose key is typed would have the same.
    private boolean copies() {
        var desk = place.desk();
        return !row.id().isEmpty()
                && place.model().admin().copies(desk.actor())
                && desk.store().addable(place.list(), desk.actor()).contains(place.model())
                && place.model().fields().stream()
                        .noneMatch(it -> it.attribute().traits().id() && it.writableOnAdd());
    }

    private FormCommand save(String key, After after) {
        return FormCommand.save(place.text(key), () -> work.save(after));
    }

    private boolean mayAdd() {
        var desk = place.desk();
        return desk.store().may(desk.actor(), place.model(), Permission.ADD);
    }
}
