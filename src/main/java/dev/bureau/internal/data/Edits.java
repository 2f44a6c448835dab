package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves edits, each in one transaction, all or nothing.
final class Edits {

    private static final Logger log = LoggerFactory.getLogger(Edits.class);

    private final Desk desk;
    private final Units units;
    private final Faults faults;

    Edits(Desk desk) {
        this.desk = desk;
        units = new Units(desk.basis());
        faults = new Faults(desk.basis());
    }

    Outcome save(Edit edit, Actor actor, Locale locale) {
        var model = desk.basis().registry().byName(edit.entity());
        if (model.isEmpty() || !granted(edit, model.get(), actor)) {
            return refused(edit, actor);
        }
        try {
            return save(edit, model.get(), actor, locale);
        } catch (NotAllowed e) {
            return refused(edit, actor);
        } catch (RuntimeException e) {
            return new Outcome.Invalid(faults.violations(e, model.get(), locale));
        }
    }

    private Outcome save(Edit edit, EntityModel model, Actor actor, Locale locale) {
        return units.run(status -> {
            var findings = new Findings(desk.basis().texts(), locale);
            var outcome = new Save(desk, model, edit, actor, findings).run();
            if (!(outcome instanceof Outcome.Saved saved && saved.changed())) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private boolean granted(Edit edit, EntityModel model, Actor actor) {
        return switch (edit.kind()) {
            case ADD -> desk.basis().gate().grants(actor, model, Permission.ADD);
            case CHANGE -> desk.basis().gate().may(actor, model, Permission.CHANGE);
            case DELETE -> false;
        };
    }

    private static Outcome refused(Edit edit, Actor actor) {
        log.warn("Refused: {} may not {} {}", actor.username(), edit.kind(), edit.entity());
        return new Outcome.Refused("store.refused");
    }
}
