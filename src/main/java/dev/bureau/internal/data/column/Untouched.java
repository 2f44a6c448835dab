package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.ColumnTexts.Content;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.Status;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what is pending, and puts back to the letter what those columns held whose attributes
/// nobody changed. Hibernate writes a changed row as a whole, each value as its class makes it
/// again: a converter may write another one than was there, a day knows nothing of the hour.
public final class Untouched {

    private static final Logger log = LoggerFactory.getLogger(Untouched.class);

    private final Basis basis;
    private final RawValues raw;
    private final ColumnTexts texts;
    private final LooseColumns columns;
    private final Properties properties;

    public Untouched(Basis basis) {
        this.basis = basis;
        raw = new RawValues(basis);
        texts = new ColumnTexts(basis);
        columns = new LooseColumns(basis);
        properties = new Properties(basis.factory());
    }

    /// A row that is about to be written.
    private static final class Pending {

        private final EntityModel model;
        private final String id;
        private final EntityEntry entry;
        private final @Nullable Object[] loaded;

        /// @param loaded its values as Hibernate last knew them to be stored
        Pending(EntityModel model, String id, EntityEntry entry, @Nullable Object[] loaded) {
            this.model = model;
            this.id = id;
            this.entry = entry;
            this.loaded = loaded;
        }

        /// Whether Hibernate wrote the row meanwhile.
        @SuppressWarnings("ReferenceEquality")
        boolean written() {
            return entry.getLoadedState() != null && entry.getLoadedState() != loaded;
        }
    }

    /// Flushes.
    public void flush() {
        flush(new Watch());
    }

    private void flush(Watch watch) {
        var pending = pending();
        var before = new HashMap<Pending, Map<String, Content>>();
        pending.values().forEach(rows -> before.putAll(read(watch.others(rows))));
        basis.entities().flush();
        before.keySet().stream()
                .collect(Collectors.groupingBy(row -> row.model.name()))
                .forEach((name, rows) -> restore(rows, before));
    }

    private void restore(Collection<Pending> rows, Map<Pending, Map<String, Content>> before) {
        read(rows.stream().filter(Pending::written).toList())
                .forEach((row, now) -> {
                    var old = before.get(row);
                    if (old != null) {
                        restore(row, old, now);
                    }
                });
    }

    /// Reads now what the columns of rows hold that are about to be written one by one.
    ///
    /// @param ids the keys of rows, by the entity that they are of
    public Watch watch(Map<EntityModel, ? extends Collection<String>> ids) {
        var watch = new Watch();
        ids.forEach((model, some) -> {
            if (!columns.of(model).isEmpty()) {
                watch.known.put(model.name(), texts.contents(model, some, columns.of(model)));
            }
        });
        return watch;
    }

    /// Whether a row that was just written looks changed again at once, since a value of it has no
    /// `equals`.
    public boolean restless(Object entity) {
        var session = basis.entities().unwrap(SessionImplementor.class);
        var entry = session.getPersistenceContextInternal().getEntry(entity);
        return entry != null
                && entry.getStatus() == Status.MANAGED
                && changed(entity, entry, session);
    }

    /// Rows that are written one by one, whose columns are looked at once before and once after.
    public final class Watch {

        private final Map<String, Map<String, Map<String, Content>>> known = new HashMap<>();
        private final Map<String, Map<String, Pending>> first = new HashMap<>();

        /// Flushes.
        public void flush() {
            Untouched.this.flush(this);
        }

        /// Keeps in mind what is watched of rows that are about to be written; answers the others.
        private List<Pending> others(List<Pending> rows) {
            var others = new ArrayList<Pending>();
            for (var row : rows) {
                if (known.getOrDefault(row.model.name(), Map.of()).containsKey(row.id)) {
                    first.computeIfAbsent(row.model.name(), any -> new HashMap<>())
                            .putIfAbsent(row.id, row);
                } else {
                    others.add(row);
                }
            }
            return others;
        }

        /// Puts back what nobody changed, when all are written.
        public void close() {
            first.forEach((name, rows) -> {
                var before = new HashMap<Pending, Map<String, Content>>();
                var contents = known.getOrDefault(name, Map.of());
                rows.forEach((id, row) -> before.put(row, contents.getOrDefault(id, Map.of())));
                restore(rows.values(), before);
            });
        }
    }

    /// Flushes for the last time in this transaction. A row that looks changed again at once, since
    /// a value of it has no `equals`, would be written as a whole once more when the transaction
    /// ends, so that nothing is flushed then.
    public void finish() {
        var session = basis.entities().unwrap(SessionImplementor.class);
        if (session.getHibernateFlushMode() != FlushMode.MANUAL) {
            flush();
            if (!pending().isEmpty()) {
                session.setHibernateFlushMode(FlushMode.MANUAL);
            }
        }
    }

    /// @param rows of one entity
    private Map<Pending, Map<String, Content>> read(List<Pending> rows) {
        var read = new HashMap<Pending, Map<String, Content>>();
        if (!rows.isEmpty()) {
            var model = rows.getFirst().model;
            var ids = rows.stream().map(row -> row.id).toList();
            var found = texts.contents(model, ids, columns.of(model));
            rows.forEach(row -> {
                var held = found.get(row.id);
                if (held != null) {
                    read.put(row, held);
                }
            });
        }
        return read;
    }

    private void restore(Pending row, Map<String, Content> before, Map<String, Content> now) {
        for (var attribute : columns.of(row.model)) {
            var old = before.get(attribute.path());
            var present = now.get(attribute.path());
            if (old != null
                    && present != null
                    && !Objects.equals(old.text(), present.text())
                    && kept(row, attribute, old.value(), present.value())) {
                restore(row, attribute, old.text());
            }
        }
    }

    /// Whether the stored value is the one that was there, or what the row's class makes of it.
    /// Anything else was changed, by whomever: a trigger of the database, too.
    private boolean kept(
            Pending row, Attribute attribute, @Nullable Object before, @Nullable Object now) {
        return columns.same(row.model, attribute, before, now)
                || LooseColumns.near(before, now) && untouched(row, attribute)
                || columns.byMethod(row.model, attribute)
                        && columns.same(row.model, attribute, remade(row, attribute, before), now);
    }

    private boolean untouched(Pending row, Attribute attribute) {
        var persister = row.entry.getPersister();
        var state = Objects.requireNonNull(row.entry.getLoadedState());
        return columns.same(
                row.model,
                attribute,
                LooseColumns.value(persister, row.loaded, attribute.path()),
                LooseColumns.value(persister, state, attribute.path()));
    }

    /// What the setter makes of a value, and the getter tells of that; the value itself where they
    /// refuse it.
    private @Nullable Object remade(Pending row, Attribute attribute, @Nullable Object value) {
        try {
            var another = properties.create(row.entry.getPersister().getMappedClass());
            properties.set(another, attribute.path(), value);
            return properties.proxy(another, attribute.path());
        } catch (RuntimeException refused) {
            return value;
        }
    }

    private void restore(Pending row, Attribute attribute, @Nullable String text) {
        var key = basis.ids().read(row.model, row.id).orElseThrow();
        if (text == null) {
            raw.clear(row.model, attribute, key);
        } else {
            raw.restore(row.model, attribute, key, text);
        }
        if (!Objects.equals(raw.read(row.model, attribute, key).orElse(null), text)) {
            log.warn("{}.{}: cannot be put back", row.model.name(), attribute.path());
        }
    }

    /// The changed rows with columns of which Hibernate may write something else, by model.
    private Map<String, List<Pending>> pending() {
        var session = basis.entities().unwrap(SessionImplementor.class);
        var pending = new LinkedHashMap<String, List<Pending>>();
        for (var one : session.getPersistenceContextInternal().reentrantSafeEntityEntries()) {
            var entry = one.getValue();
            @Nullable Object @Nullable [] loaded = entry.getLoadedState();
            if (entry.getStatus() == Status.MANAGED && entry.isExistsInDatabase()) {
                basis.registry()
                        .byType(entry.getPersister().getMappedClass())
                        .filter(model -> loaded != null && !columns.of(model).isEmpty())
                        .filter(model -> changed(one.getKey(), entry, session))
                        .ifPresent(model ->
                                pending.computeIfAbsent(model.name(), any -> new ArrayList<>())
                                        .add(
                                                new Pending(
                                                        model,
                                                        basis.ids().of(model, one.getKey()),
                                                        entry,
                                                        Objects.requireNonNull(loaded))));
            }
        }
        return pending;
    }

    /// Whether the row has another value, or a collection that counts its version on.
    private static boolean changed(Object entity, EntityEntry entry, SessionImplementor session) {
        var persister = entry.getPersister();
        var values = persister.getValues(entity);
        return persister.findDirty(values, entry.getLoadedState(), entity, session) != null
                || persister.isVersioned()
                        && Stream.of(values)
                                .anyMatch(value ->
                                        value instanceof PersistentCollection<?> many
                                                && many.isDirty());
    }
}
