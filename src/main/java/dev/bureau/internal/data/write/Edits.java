package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.Snapshots;
import dev.bureau.internal.data.repair.Mending;
import dev.bureau.internal.data.repair.Mending.Patient;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves edits, each in one transaction, all or nothing.
public final class Edits {

    private static final Logger log = LoggerFactory.getLogger(Edits.class);

    private final Desk desk;
    private final Mending mending;
    private final Faults faults;
    private final Attempts attempts;

    public Edits(Desk desk) {
        this.desk = desk;
        mending = new Mending(desk.basis());
        faults = new Faults(desk.basis());
        attempts = new Attempts(desk.basis());
    }

    public Outcome save(Edit edit, Actor actor, Locale locale) {
        var model = desk.basis().registry().byName(edit.entity());
        if (model.isEmpty() || !granted(edit, model.get(), actor)) {
            return refused(edit, actor);
        }
        try {
            var outcome = looked(save(edit, model.get(), actor, locale), model.get(), actor);
            attempts.tidy();
            return outcome;
        } catch (Attempts.Repeated repeated) {
            return attempts.outcome(edit, actor, locale);
        } catch (RuntimeException e) {
            return failed(e, edit, model.get(), actor, locale);
        }
    }

    /// What to tell of a save that ended with an exception.
    public Outcome failed(
            RuntimeException problem, Edit edit, EntityModel model, Actor actor, Locale locale) {
        if (problem instanceof NotAllowed) {
            return refused(edit, actor);
        }
        return new Outcome.Invalid(
                Faults.meant(problem)
                        ? List.of(new Outcome.Violation("", Faults.words(problem)))
                        : violations(problem, edit, model, actor, locale));
    }

    private List<Outcome.Violation> violations(
            RuntimeException problem, Edit edit, EntityModel model, Actor actor, Locale locale) {
        var oversize = new Oversize(desk.basis()).violations(problem, edit, model, locale);
        return oversize.isEmpty() ? faults.violations(problem, model, actor, locale) : oversize;
    }

    private Outcome save(Edit edit, EntityModel model, Actor actor, Locale locale) {
        return mending.run(
                patients(model, edit),
                actor,
                status -> {
                    var findings = new Findings(desk.basis().texts(), locale);
                    attempts.begin(edit, actor);
                    var save = new Save(desk, model, edit, actor, findings);
                    var outcome = save.run();
                    if (outcome instanceof Outcome.Saved saved && saved.changed()) {
                        attempts.end(edit, saved);
                        return saved.with(save.effect());
                    }
                    status.setRollbackOnly();
                    return outcome;
                });
    }

    /// A conflict together with the row as it is now.
    public Outcome looked(Outcome outcome, EntityModel model, Actor actor) {
        if (!(outcome instanceof Outcome.Conflict conflict)) {
            return outcome;
        }
        return new Snapshots(desk)
                .find(model, conflict.current().id(), actor)
                .<Outcome>map(current ->
                        new Outcome.Conflict(
                                conflict.collisions(),
                                conflict.merged(),
                                conflict.gone(),
                                current,
                                conflict.who(),
                                conflict.when()))
                .orElseGet(Outcome.Gone::new);
    }

    /// The rows that have to be loaded for the edit: its own, its children, those it refers to.
    public List<Patient> patients(EntityModel model, Edit edit) {
        var rows = new ArrayList<Patient>();
        if (edit.kind() != Edit.Kind.ADD) {
            rows.add(new Patient(model, edit.id(), path -> wanted(edit, path)));
        }
        edit.values()
                .forEach((path, value) -> {
                    if (value.mine() instanceof Reference reference) {
                        model.field(path)
                                .filter(field -> field.attribute() instanceof Attribute.ToOne)
                                .map(field -> ((Attribute.ToOne) field.attribute()).target())
                                .flatMap(desk.basis().registry()::byType)
                                .ifPresent(target -> rows.add(untouched(target, reference.id())));
                    }
                });
        edit.children()
                .forEach((path, children) ->
                        model.inline(path)
                                .map(desk.standing()::child)
                                .ifPresent(child ->
                                        children.forEach(
                                                each -> rows.addAll(patients(child, each)))));
        return rows;
    }

    private static Patient untouched(EntityModel model, String id) {
        return new Patient(model, id, path -> Optional.empty());
    }

    private static Optional<Object> wanted(Edit edit, String path) {
        return Optional.ofNullable(edit.values().get(path))
                .map(Edit.Value::mine)
                .filter(value -> !(value instanceof Reference) && !(value instanceof Unreadable));
    }

    public boolean granted(Edit edit, EntityModel model, Actor actor) {
        return switch (edit.kind()) {
            case ADD -> desk.basis().gate().grants(actor, model, Permission.ADD);
            case CHANGE -> desk.basis().gate().may(actor, model, Permission.CHANGE);
            case DELETE -> false;
        };
    }

    public static Outcome refused(Edit edit, Actor actor) {
        log.warn("Refused: {} may not {} {}", actor.username(), edit.kind(), edit.entity());
        return new Outcome.Refused("store.refused");
    }
}
