package dev.bureau.internal.data.bulk;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Hooks;
import dev.bureau.internal.data.column.Untouched;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.history.RevisionLog;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.write.Findings;
import dev.bureau.internal.data.write.Save;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;

/// Saves changes of locked rows so that hardly a statement is sent for each of them: what they need
/// is read for all, they are written in one go, and so is their history. Where the application is
/// told of saves, each row is written before the next one is looked at.
final class AtOnce {

    /// How many rows one batch writes where the application chose nothing.
    private static final int BATCH = 100;

    private final Desk desk;
    private final Actor actor;
    private final Locale locale;
    private final List<Written> written = new ArrayList<>();
    private final List<RevisionLog.Entry> history = new ArrayList<>();
    private boolean flushed;
    private int all;

    AtOnce(Desk desk, Actor actor, Locale locale) {
        this.desk = desk.together();
        this.actor = actor;
        this.locale = locale;
    }

    /// An edit and the locked row that it is about.
    record Row(EntityModel model, Edit edit, Object entity) {}

    /// A row that is to be written, or was.
    private record Written(int at, Row row, Save save) {}

    /// Says before the rows are read how many there are, so that what they hold is read for all.
    void prepare(int rows) {
        all = rows;
        var session = desk.basis().entities().unwrap(SessionImplementor.class);
        session.setFetchBatchSize(rows);
        if (free(session.getFactory())) {
            session.setJdbcBatchSize(BATCH);
        }
    }

    /// Whether the application chose no size of batches, and the database may have some.
    private static boolean free(SessionFactoryImplementor factory) {
        return !factory.getProperties().containsKey(BatchSettings.STATEMENT_BATCH_SIZE)
                && factory.getSessionFactoryOptions().getJdbcBatchSize() > 0;
    }

    /// Whether some of the rows were written though not all could be saved.
    boolean written() {
        return flushed;
    }

    /// What became of the rows; empty if one of them cannot be saved, so that the transaction is
    /// lost and each has to be looked at for itself.
    Optional<List<Outcome>> save(List<Row> rows) {
        if (rows.size() < all) {
            return Optional.empty();
        }
        var kinds = kinds(rows);
        kinds.forEach(this::learn);
        var watch = desk.untouched().watch(watched(kinds));
        var outcomes = new ArrayList<Outcome>();
        for (var row : rows) {
            var findings = new Findings(desk.basis().texts(), locale);
            var save = new Save(desk, row.model(), row.edit(), actor, findings);
            var ended = save.begin(Optional.of(row.entity()));
            if (ended.isPresent() && !(ended.get() instanceof Outcome.Saved)) {
                return Optional.empty();
            }
            if (ended.isEmpty()) {
                written.add(new Written(outcomes.size(), row, save));
                if (hooked(save) && !alone(row, save, watch)) {
                    return Optional.empty();
                }
            }
            outcomes.add(ended.orElseGet(() -> new Outcome.Saved(row.edit().id(), "", false)));
        }
        flushed = true;
        watch.flush();
        written.stream().filter(one -> !hooked(one.save())).forEach(one -> one.save().settle());
        watch.close();
        return inside() ? Optional.of(told(outcomes)) : Optional.empty();
    }

    /// Writes one row before the next one is looked at; whether that may go on like this: rows that
    /// always look changed would be written again with each of the others.
    private boolean alone(Row row, Save save, Untouched.Watch watch) {
        flushed = true;
        save.write(watch::flush);
        return !desk.untouched().restless(row.entity());
    }

    private static boolean hooked(Save save) {
        return save.competes() || save.alone().map(Hooks::watched).orElse(true);
    }

    private Map<EntityModel, List<Row>> kinds(List<Row> rows) {
        var types = new RowTypes(desk.basis().registry());
        var kinds = new LinkedHashMap<EntityModel, List<Row>>();
        rows.forEach(row ->
                kinds.computeIfAbsent(types.of(row.model(), row.entity()), any -> new ArrayList<>())
                        .add(row));
        return kinds;
    }

    private void learn(EntityModel kind, List<Row> rows) {
        var paths = new LinkedHashSet<String>();
        rows.forEach(row -> paths.addAll(row.edit().values().keySet()));
        List<Field> fields = paths.stream().flatMap(path -> kind.field(path).stream()).toList();
        var entities = rows.stream().map(Row::entity).toList();
        desk.pictures().learn(entities, fields, actor);
        fields.forEach(field -> {
            if (field.attribute() instanceof Attribute.ToOne relation) {
                read(relation, entities);
            }
        });
    }

    /// Reads what the rows refer to, which the history names.
    private void read(Attribute.ToOne relation, List<Object> entities) {
        var unread =
                entities.stream()
                        .map(entity -> desk.properties().proxy(entity, relation.path()))
                        .filter(related -> related != null && !Hibernate.isInitialized(related))
                        .map(related -> desk.pictures().id(relation.target(), related))
                        .collect(Collectors.toSet());
        if (!unread.isEmpty()) {
            desk.basis()
                    .registry()
                    .byType(relation.target())
                    .ifPresent(target -> desk.lookup().read(target, unread));
        }
    }

    /// The keys of the rows that are written one by one.
    private static Map<EntityModel, Set<String>> watched(Map<EntityModel, List<Row>> kinds) {
        var watched = new LinkedHashMap<EntityModel, Set<String>>();
        kinds.forEach((kind, rows) -> {
            if (Hooks.watched(kind)) {
                var ids = watched.computeIfAbsent(kind, any -> new LinkedHashSet<>());
                rows.forEach(row -> ids.add(row.edit().id()));
            }
        });
        return watched;
    }

    /// Whether the actor still sees each row where it was put.
    private boolean inside() {
        var gate = desk.basis().gate();
        var ids = new LinkedHashMap<EntityModel, Set<String>>();
        for (var one : written) {
            var model = one.save().alone();
            if (model.isEmpty()) {
                if (one.save().outside().isPresent()) {
                    return false;
                }
            } else if (gate.may(actor, model.get(), Permission.VIEW)
                    && !gate.seesAll(model.get(), actor)) {
                ids.computeIfAbsent(model.get(), any -> new LinkedHashSet<>())
                        .add(one.row().edit().id());
            }
        }
        return ids.entrySet().stream()
                .allMatch(some ->
                        desk.lookup().count(some.getKey(), some.getValue(), actor)
                                == some.getValue().size());
    }

    private List<Outcome> told(List<Outcome> outcomes) {
        for (var one : written) {
            outcomes.set(one.at(), one.save().told(history::add));
        }
        new RevisionLog(desk.basis().batches()).write(history);
        return outcomes;
    }
}
