package dev.bureau.internal.ui.form;

import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import java.util.List;
import java.util.Optional;

/// Says in words what a revision did.
final class RevisionWords {

    private final Place place;

    RevisionWords(Place place) {
        this.place = place;
    }

    /// The words for a revision of a row, which may be of a subtype of the place's entity.
    static RevisionWords of(Place place, Revision revision) {
        return new RevisionWords(at(place, revision));
    }

    /// The place of the entity that the revision tells of.
    static Place at(Place place, Revision revision) {
        return place.desk().registry().byName(revision.entity()).map(place::of).orElse(place);
    }

    /// What was done, without who and when: "changed Status and Title".
    String act(Revision revision) {
        if (!revision.action().isEmpty()) {
            return place.text("form.history.action", action(revision.action()));
        }
        return switch (revision.kind()) {
            case ADDED -> place.text("form.history.added");
            case DELETED -> place.text("form.history.deleted");
            case CHANGED -> changed(revision.changes());
        };
    }

    private String action(String name) {
        return place.model()
                .action(name)
                .map(one ->
                        place.desk().labels().words("action", one.label(), place.desk().locale()))
                .orElseGet(
                        () -> place.desk().labels().words("action", name, place.desk().locale()));
    }

    private String changed(List<Change> changes) {
        var names = changes.stream().map(this::name).distinct().toList();
        return switch (names.size()) {
            case 0 -> place.text("form.history.saved");
            case 1 -> place.text("form.history.changed", names.getFirst());
            case 2 -> place.text("form.history.changed.two", names.get(0), names.get(1));
            default -> place.text("form.history.changed.more", names.getFirst(), names.size() - 1);
        };
    }

    /// What the changed attribute or inline is called.
    String name(Change change) {
        return switch (change) {
            case Change.Value value -> label(value.path());
            case Change.Members members -> label(members.path());
            case Change.Child child -> childName(child);
        };
    }

    private String label(String path) {
        return field(path)
                .map(place::label)
                .or(() -> children(path).map(place.desk()::plural))
                .orElse(path);
    }

    Optional<Field> field(String path) {
        return place.desk().registry().family(place.model()).stream()
                .flatMap(one -> one.field(path).stream())
                .findFirst();
    }

    private String childName(Change.Child child) {
        return children(child.path()).map(place.desk()::singular).orElse(child.path());
    }

    /// The model of the children of this inline.
    Optional<EntityModel> children(String path) {
        return place.model()
                .inline(path)
                .flatMap(inline -> place.desk().registry().byName(inline.child()));
    }

    /// What happened to a child: "added Comment “Well said”".
    String child(Change.Child child) {
        var key =
                switch (child.kind()) {
                    case ADDED -> "form.history.child.added";
                    case CHANGED -> "form.history.child.changed";
                    case DELETED -> "form.history.child.deleted";
                };
        return place.text(key, childName(child), child.label());
    }
}
