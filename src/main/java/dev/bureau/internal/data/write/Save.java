package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Hooks;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.history.Disclosure;
import dev.bureau.internal.data.history.Portraits;
import dev.bureau.internal.data.history.Portraits.Portrait;
import dev.bureau.internal.data.history.RevisionLog;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.Standing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One run of one edit, inside a transaction: lock, compare, apply, check, write, tell the history.
/// Whatever it answers but a changed row has to be rolled back.
public final class Save {

    private final Desk desk;
    private EntityModel model;
    private final Edit edit;
    private final Actor actor;
    private final Findings findings;
    private final Portraits portraits;
    private final Ranks ranks;
    private final IdentityHashMap<Object, Portrait> before = new IdentityHashMap<>();
    private Supplier<Outcome.Effect> effect = () -> Outcome.Effect.NONE;
    private @Nullable RowPlan plan;

    public Save(Desk desk, EntityModel model, Edit edit, Actor actor, Findings findings) {
        this.desk = desk;
        this.model = model;
        this.edit = edit;
        this.actor = actor;
        this.findings = findings;
        portraits = new Portraits(desk);
        ranks = new Ranks(desk.basis());
    }

    Outcome run() {
        return on(row());
    }

    /// The same for a row that is locked already; empty if it is not there.
    public Outcome on(Optional<Object> row) {
        return begin(row)
                .orElseGet(() -> {
                    write(desk.untouched()::flush);
                    return sound()
                            ? outside().orElseGet(this::told)
                            : new Outcome.Invalid(findings.violations());
                });
    }

    /// Compares, applies and checks; empty if the row is to be written now.
    ///
    /// @param row the locked row; empty if it is not there
    public Optional<Outcome> begin(Optional<Object> row) {
        if (row.isEmpty()) {
            return Optional.of(new Outcome.Gone());
        }
        var entity = row.get();
        model = new RowTypes(desk.basis().registry()).of(model, entity);
        if (!adding() && !desk.standing().permits(model, Permission.CHANGE, entity, actor)) {
            throw Planner.refused();
        }
        if (adding() && Standing.tied(desk.basis(), model)) {
            throw Planner.refused();
        }
        var weighed = new Planner(desk, actor, findings).plan(model, edit, entity);
        plan = weighed;
        if (!findings.collisions().isEmpty()) {
            return Optional.of(SeenRow.conflict(desk, model, entity, findings));
        }
        if (weighed.empty() && sound()) {
            return Optional.of(saved(entity, false));
        }
        prepare(weighed);
        return sound() ? Optional.empty() : Optional.of(new Outcome.Invalid(findings.violations()));
    }

    private void prepare(RowPlan plan) {
        var removals = new Removals(desk, actor, findings, plan);
        removals.weigh();
        remember(plan);
        if (findings.violations().isEmpty()) {
            removals.unlink();
        }
        plan.rows().forEach(ranks::note);
        apply(plan);
    }

    private RowPlan plan() {
        return Objects.requireNonNull(plan);
    }

    private boolean sound() {
        return findings.violations().isEmpty();
    }

    /// What the save came to; to be asked inside its transaction, after it has changed a row.
    Outcome.Effect effect() {
        return effect.get();
    }

    private Optional<Object> row() {
        return adding()
                ? Optional.of(desk.standing().fresh(model, actor))
                : desk.lookup().lock(model, edit.id(), actor);
    }

    private void remember(RowPlan plan) {
        before.put(plan.entity(), adding(plan) ? Portrait.NONE : portrait(plan));
        plan.children().values().forEach(children -> children.forEach(this::remember));
    }

    private void apply(RowPlan plan) {
        new Applier(desk, actor, findings).apply(plan);
        var refusal = hooks(plan);
        plan.rows().forEach(new NewRows(desk, actor, findings)::fill);
        var requirements = new Requirements(desk, findings);
        var checks = new BeanChecks(desk, actor, findings);
        for (var row : plan.rows()) {
            checks.check(row);
            requirements.required(row);
        }
        if (refusal != null) {
            sayOrThrow(refusal);
        } else if (findings.violations().isEmpty()) {
            plan.rows().forEach(row -> requirements.unique(row, before(row)));
        }
    }

    /// A hook may stumble over what is missing: that is worth saying only if nothing else explains
    /// it.
    private @Nullable RuntimeException hooks(RowPlan plan) {
        try {
            plan.rows().forEach(row -> Hooks.beforeSave(row.model(), row.entity(), actor));
            deleted(plan).forEach(row -> Hooks.beforeDelete(row.model(), row.entity(), actor));
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private void sayOrThrow(RuntimeException refusal) {
        if (Faults.meant(refusal)) {
            findings.said("", Faults.words(refusal));
        } else if (findings.violations().isEmpty()) {
            throw refusal;
        }
    }

    /// Writes what was prepared, unless something turns out to stand against it.
    public void write(Runnable flush) {
        var plan = plan();
        new NewRows(desk, actor, findings)
                .persist(plan.rows().stream().filter(Save::adding).toList());
        if (sound()) {
            deleted(plan).forEach(row -> desk.basis().entities().remove(row.entity()));
            flush.run();
            settle();
            plan.rows().forEach(row -> Hooks.afterSave(row.model(), row.entity(), actor));
            flush.run();
        }
    }

    /// Gives the stored rows their places in the lists of others.
    public void settle() {
        ranks.settle();
    }

    /// Whether it changes what only one row may have, so that it has to be written before another
    /// one is looked at: the database need not know of the mapping's rule.
    public boolean competes() {
        return plan().rows().stream().anyMatch(Requirements::competes);
    }

    /// What the row is, where no other one is written with it or has to give it its place.
    public Optional<EntityModel> alone() {
        var plan = plan();
        return plan.children().isEmpty() && plan.orders().isEmpty() && !ranks.noted()
                ? Optional.of(plan.model())
                : Optional.empty();
    }

    /// Nobody may put a row where they cannot see it.
    public Optional<Outcome> outside() {
        var gate = desk.basis().gate();
        for (var row : plan().rows()) {
            if (gate.may(actor, row.model(), Permission.VIEW)
                    && !gate.seesAll(row.model(), actor)
                    && !gate.sees(actor, row.model(), row.entity())) {
                findings.violation("", "store.outside");
                return Optional.of(new Outcome.Invalid(findings.violations()));
            }
        }
        return Optional.empty();
    }

    private Outcome told() {
        var log = new RevisionLog(desk.basis().batches());
        return told(entry -> log.write(List.of(entry)));
    }

    /// Tells the history of the written row.
    public Outcome.Saved told(Consumer<RevisionLog.Entry> history) {
        var plan = plan();
        var changes = new ArrayList<>(changes(plan));
        plan.children()
                .forEach((inline, children) -> {
                    for (var child : children) {
                        var inside = changes(inline, child);
                        if (child.kind() != Edit.Kind.CHANGE || !inside.isEmpty()) {
                            changes.add(child(inline, child, inside));
                        }
                    }
                });
        plan.orders()
                .forEach((inline, order) ->
                        order.change(desk, plan, inline).ifPresent(changes::add));
        if (changes.isEmpty() && !adding()) {
            return saved(plan.entity(), false);
        }
        var kind = adding() ? Revision.Kind.ADDED : Revision.Kind.CHANGED;
        var id = desk.basis().ids().of(model, plan.entity());
        var subject = new RevisionLog.Subject(model, id, desk.titles().of(model, plan.entity()));
        var act = new RevisionLog.Act(actor, kind, "");
        history.accept(new RevisionLog.Entry(act, subject, changes));
        effect = () -> effect(plan, changes);
        return saved(plan.entity(), true);
    }

    private Outcome.Effect effect(RowPlan plan, List<Change> changes) {
        var kept = new Meanwhile(desk, actor, edit.form()).in(plan, before(plan));
        return new Outcome.Effect(
                new Disclosure(desk.basis()).changes(model, changes, actor),
                kept,
                new Inverse(desk, actor, this::before).of(plan));
    }

    private Change child(EntityModel.Inline inline, RowPlan child, List<Change> inside) {
        var kind =
                switch (child.kind()) {
                    case ADD -> Revision.Kind.ADDED;
                    case CHANGE -> Revision.Kind.CHANGED;
                    case DELETE -> Revision.Kind.DELETED;
                };
        return new Change.Child(
                inline.path(),
                kind,
                desk.basis().ids().of(child.model(), child.entity()),
                desk.titles().of(child.model(), child.entity()),
                inside);
    }

    /// What changed in a child, without the reference to its parent.
    private List<Change> changes(EntityModel.Inline inline, RowPlan child) {
        return changes(child).stream()
                .filter(it -> !inline.attribute().mappedBy().equals(Optional.of(it.path())))
                .toList();
    }

    private List<Change> changes(RowPlan row) {
        var after = row.kind() == Edit.Kind.DELETE ? Portrait.NONE : portrait(row);
        return portraits.changes(row.model(), before(row), after);
    }

    private Portrait portrait(RowPlan row) {
        return portraits.of(row.model(), row.entity());
    }

    private Portrait before(RowPlan row) {
        return before.getOrDefault(row.entity(), Portrait.NONE);
    }

    private Outcome.Saved saved(Object entity, boolean changed) {
        return new Outcome.Saved(
                desk.basis().ids().of(model, entity),
                desk.titles().shown(model, entity, actor),
                changed);
    }

    private boolean adding() {
        return edit.kind() == Edit.Kind.ADD;
    }

    private static boolean adding(RowPlan row) {
        return row.kind() == Edit.Kind.ADD;
    }

    private static List<RowPlan> deleted(RowPlan plan) {
        return plan.children().values().stream()
                .flatMap(List::stream)
                .filter(row -> row.kind() == Edit.Kind.DELETE)
                .toList();
    }
}
