package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The part of the store that shows single rows, writes them and tells their history.
@SuppressWarnings("DoNotCallSuggester") // until all is written
final class Writes {

    Writes(Basis basis) {}

    Optional<Snapshot> find(EntityModel model, String id, Actor actor) {
        throw new IllegalStateException("find");
    }

    Snapshot blank(EntityModel model, Actor actor) {
        throw new IllegalStateException("blank");
    }

    Snapshot blankChild(EntityModel model, String inline, Actor actor) {
        throw new IllegalStateException("blankChild");
    }

    Outcome save(Edit edit, Actor actor, Locale locale) {
        throw new IllegalStateException("save");
    }

    DeletePreview previewDelete(EntityModel model, Selection selection, Actor actor) {
        throw new IllegalStateException("previewDelete");
    }

    ActionResult delete(EntityModel model, Selection selection, Actor actor, Locale locale) {
        throw new IllegalStateException("delete");
    }

    ActionResult run(
            EntityModel model, String action, Selection selection, Actor actor, Locale locale) {
        throw new IllegalStateException("run");
    }

    List<Revision> history(EntityModel model, String id, Window window, Actor actor) {
        throw new IllegalStateException("history");
    }

    List<Revision> recent(Actor actor, int limit) {
        throw new IllegalStateException("recent");
    }
}
