package dev.bureau.internal.data.bulk;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.repair.Mending;
import dev.bureau.internal.data.repair.Mending.Patient;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.data.write.Edits;
import dev.bureau.internal.data.write.Findings;
import dev.bureau.internal.data.write.Save;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/// Saves changes of several rows in one transaction, all of them or none. All rows are locked at
/// once before the first is looked at; each is then saved as a form saves its row, or, where
/// nothing stands against any of them, all of them at once.
public final class Together {

    /// How often the other rows are looked at again after one of them ended the transaction.
    private static final int AGAIN = 5;

    private final Desk desk;
    private final Edits edits;
    private final Mending mending;

    public Together(Desk desk, Edits edits) {
        this.desk = desk;
        this.edits = edits;
        mending = new Mending(desk.basis());
    }

    public Outcomes save(List<Edit> wanted, Actor actor, Locale locale) {
        var batch = new Batch(wanted, actor, locale);
        if (batch.swift()) {
            return batch.result();
        }
        for (var attempt = 0; attempt <= AGAIN; attempt++) {
            batch.at = -1;
            try {
                mending.run(batch.patients(), actor, batch::attempt);
                return batch.result();
            } catch (RuntimeException e) {
                if (batch.at < 0) {
                    return batch.failed(e);
                }
                batch.ended.put(batch.at, batch.outcome(batch.at, e));
            }
        }
        return batch.result();
    }

    /// One such save, over as many attempts as it takes to know what stands against it.
    private final class Batch {

        private final List<Edit> wanted;
        private final Actor actor;
        private final Locale locale;
        private final Map<Integer, Outcome> ended = new HashMap<>();
        private final Map<Integer, Outcome> outcomes = new HashMap<>();
        private Map<String, Object> rows = Map.of();
        private boolean lost;
        private int at;

        Batch(List<Edit> wanted, Actor actor, Locale locale) {
            this.wanted = wanted;
            this.actor = actor;
            this.locale = locale;
            for (var index = 0; index < wanted.size(); index++) {
                var edit = wanted.get(index);
                if (model(edit).filter(model -> edits.granted(edit, model, actor)).isEmpty()
                        || edit.kind() != Edit.Kind.CHANGE) {
                    ended.put(index, Edits.refused(edit, actor));
                }
            }
        }

        private Optional<EntityModel> model(Edit edit) {
            return desk.basis().registry().byName(edit.entity());
        }

        private EntityModel known(int index) {
            return model(wanted.get(index)).orElseThrow();
        }

        private List<Integer> left() {
            var left = new ArrayList<Integer>();
            for (var index = 0; index < wanted.size(); index++) {
                if (!ended.containsKey(index)) {
                    left.add(index);
                }
            }
            return left;
        }

        List<Patient> patients() {
            var patients = new ArrayList<Patient>();
            left().forEach(index ->
                    patients.addAll(edits.patients(known(index), wanted.get(index))));
            return patients;
        }

        /// Whether nothing is left to be found out. All of them are saved at once where that can
        /// be; otherwise each is looked at for itself, to tell what stands against which.
        boolean swift() {
            try {
                return ended.isEmpty() && mending.run(patients(), actor, this::atOnce);
            } catch (RuntimeException e) {
                if (at >= 0) {
                    ended.put(at, outcome(at, e));
                }
                return false;
            }
        }

        private boolean atOnce(TransactionStatus status) {
            begin();
            var unit = new AtOnce(desk, actor, locale);
            unit.prepare(wanted.size());
            lock();
            var saved = unit.save(locked());
            saved.ifPresent(all -> left().forEach(index -> outcomes.put(index, all.get(index))));
            if (saved.isEmpty() && unit.written()) {
                status.setRollbackOnly();
                return false;
            }
            if (saved.isEmpty()) {
                forget();
                eachAlone();
            }
            end(status);
            return true;
        }

        /// Those that are still there.
        private List<AtOnce.Row> locked() {
            var locked = new ArrayList<AtOnce.Row>();
            for (var index : left()) {
                row(index)
                        .map(row -> new AtOnce.Row(known(index), wanted.get(index), row))
                        .ifPresent(locked::add);
            }
            return locked;
        }

        boolean attempt(TransactionStatus status) {
            begin();
            lock();
            eachAlone();
            end(status);
            return true;
        }

        private void begin() {
            outcomes.clear();
            at = -1;
            lost = false;
        }

        private void eachAlone() {
            for (var index : left()) {
                at = index;
                outcomes.put(index, one(index));
            }
            at = -1;
        }

        private void end(TransactionStatus status) {
            if (!sound() || outcomes.values().stream().noneMatch(Batch::changed)) {
                status.setRollbackOnly();
            }
        }

        private void lock() {
            var ids = new TreeMap<String, List<String>>();
            for (var index : left()) {
                var edit = wanted.get(index);
                ids.computeIfAbsent(edit.entity(), any -> new ArrayList<>()).add(edit.id());
            }
            rows = new HashMap<>();
            ids.forEach((entity, some) -> {
                var model = desk.basis().registry().byName(entity).orElseThrow();
                desk.lookup()
                        .lockAll(model, some, actor)
                        .forEach((id, row) -> rows.put(entity + " " + id, row));
            });
        }

        private Outcome one(int index) {
            var findings = new Findings(desk.basis().texts(), locale);
            var row = row(index);
            Outcome outcome;
            try {
                outcome = new Save(desk, known(index), wanted.get(index), actor, findings).on(row);
            } catch (NotAllowed e) {
                outcome = Edits.refused(wanted.get(index), actor);
            }
            if (!(outcome instanceof Outcome.Saved)
                    || row.filter(desk.untouched()::restless).isPresent()) {
                forget();
            }
            return outcome;
        }

        /// What was changed in memory for a row that failed must not be written with the next one,
        /// nor one that was written and looks changed again at once.
        private void forget() {
            desk.basis().entities().clear();
            rows = Map.of();
            lost = true;
        }

        /// Once the transaction is lost the others are only looked at, each for itself.
        private Optional<Object> row(int index) {
            var edit = wanted.get(index);
            return lost
                    ? desk.lookup().lock(known(index), edit.id(), actor)
                    : Optional.ofNullable(rows.get(key(edit)));
        }

        private static String key(Edit edit) {
            return edit.entity() + " " + edit.id();
        }

        private boolean sound() {
            return ended.isEmpty()
                    && outcomes.values().stream().allMatch(Outcome.Saved.class::isInstance);
        }

        private static boolean changed(@Nullable Outcome outcome) {
            return outcome instanceof Outcome.Saved saved && saved.changed();
        }

        Outcome outcome(int index, RuntimeException problem) {
            return edits.failed(problem, wanted.get(index), known(index), actor, locale);
        }

        /// What befell the rows together stands against each of them.
        Outcomes failed(RuntimeException problem) {
            left().forEach(index -> ended.put(index, outcome(index, problem)));
            return result();
        }

        Outcomes result() {
            var sound = sound();
            var all = new ArrayList<Outcome>();
            for (var index = 0; index < wanted.size(); index++) {
                var outcome = ended.containsKey(index) ? ended.get(index) : outcomes.get(index);
                all.add(
                        outcome == null
                                ? new Outcome.Saved(wanted.get(index).id(), "", false)
                                : edits.looked(outcome, known(index), actor));
            }
            return new Outcomes(sound, all);
        }
    }
}
