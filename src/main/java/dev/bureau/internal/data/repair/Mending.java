package dev.bureau.internal.data.repair;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Damage;
import dev.bureau.internal.data.column.Mended;
import dev.bureau.internal.data.column.RawValues;
import dev.bureau.internal.data.column.Units;
import dev.bureau.internal.data.column.Untouched;
import dev.bureau.internal.data.gate.NotAllowed;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.relation.Places;
import dev.bureau.internal.model.EntityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionStatus;

/// Runs units of work on rows that Hibernate cannot load. In the transaction of the unit, each
/// column that cannot be read gets a stopgap, and at the end those that nobody repaired get back
/// what they held, to the letter. Nobody else ever sees a stopgap.
public final class Mending {

    private static final int ATTEMPTS = 3;

    private final Basis basis;
    private final Units units;
    private final Damages damages;
    private final RawValues raw;
    private final Stopgaps stopgaps;
    private final Refusals refusals;
    private final Places places;
    private final Untouched untouched;

    public Mending(Basis basis) {
        this.basis = basis;
        units = new Units(basis);
        damages = new Damages(basis);
        raw = new RawValues(basis);
        stopgaps = new Stopgaps(basis);
        refusals = new Refusals(basis);
        untouched = new Untouched(basis);
        places =
                new Places(
                        basis.entities(), basis.factory().unwrap(SessionFactoryImplementor.class));
    }

    /// A row that the unit is about.
    ///
    /// @param wanted the values that it is to get, by path
    public record Patient(
            EntityModel model, String id, Function<String, Optional<Object>> wanted) {}

    /// Runs the unit, once more with stopgaps if one of the rows turns out to be unreadable.
    public <T> T run(List<Patient> rows, Actor actor, Function<TransactionStatus, T> work) {
        try {
            return ordered(work);
        } catch (RuntimeException failure) {
            if (failure instanceof NotAllowed || !Salvage.possible(failure)) {
                throw failure;
            }
            var around = new Surroundings(basis).of(rows);
            var seen = around.stream().filter(row -> visible(row, actor)).toList();
            return again(seen, work, failure);
        }
    }

    /// Runs the unit, again where a list has rows without a place, which are its last ones then.
    private <T> T ordered(Function<TransactionStatus, T> work) {
        var lost = new ArrayList<RuntimeException>();
        while (true) {
            try {
                return units.run(status -> {
                    lost.forEach(places::find);
                    return work.apply(status);
                });
            } catch (RuntimeException failure) {
                if (!Places.lost(failure) || lost.size() == ATTEMPTS) {
                    throw failure;
                }
                lost.add(failure);
            }
        }
    }

    private <T> T again(
            List<Patient> rows, Function<TransactionStatus, T> work, RuntimeException failure) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = rows.stream().flatMap(row -> broken(row).stream()).toList();
            if (found.isEmpty()) {
                throw untold(rows) ? new NotAllowed("store.untold") : failure;
            }
            var result = units.run(status -> Optional.ofNullable(mended(found, work, status)));
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw failure;
    }

    /// Whether the actor may see the row as it is, before anything stands in for its values.
    private boolean visible(Patient row, Actor actor) {
        var key = basis.ids().read(row.model(), row.id());
        var cb = basis.entities().getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var one = query.from(row.model().type());
        return key.isPresent()
                && Boolean.TRUE.equals(
                        basis.reading()
                                .execute(status -> {
                                    var rule = basis.gate().rows(row.model(), actor, one, query);
                                    var same = basis.ids().is(row.model(), one, key.get(), cb);
                                    query.select(cb.count(one)).where(cb.and(same, rule));
                                    return basis.entities().createQuery(query).getSingleResult()
                                            > 0;
                                }));
    }

    private boolean untold(List<Patient> rows) {
        var stored = new StoredTypes(basis);
        return rows.stream().anyMatch(row -> stored.untold(row.model(), row.id()));
    }

    private List<Broken> broken(Patient row) {
        var key = basis.ids().read(row.model(), row.id());
        return damages.of(row.model(), row.id()).stream()
                .map(damage -> new Broken(row, key.orElseThrow(), damage))
                .toList();
    }

    private record Broken(Patient row, Key key, Damage damage) {
        EntityModel model() {
            return row.model();
        }
    }

    /// Null if somebody changed one of the columns since they were looked at.
    private <T> @Nullable T mended(
            List<Broken> rows, Function<TransactionStatus, T> work, TransactionStatus status) {
        for (var row : rows) {
            raw.lock(row.model(), row.damage().attribute(), row.key());
        }
        if (!rows.stream().allMatch(this::asSeen)) {
            status.setRollbackOnly();
            return null;
        }
        var mended = new Mended();
        var gaps = stopgaps(rows);
        for (var row : rows) {
            raw.write(row.model(), row.damage().attribute(), row.key(), gaps.get(row));
            mended.add(new Mended.Gap(row.model(), row.key(), row.damage(), now(row)));
        }
        mended.bind();
        try {
            var result = work.apply(status);
            if (!status.isRollbackOnly()) {
                untouched.finish();
                mended.gaps().forEach(this::restore);
            }
            return result;
        } finally {
            Mended.unbind();
        }
    }

    private boolean asSeen(Broken row) {
        return Objects.equals(now(row), row.damage().raw());
    }

    private @Nullable String now(Broken row) {
        return damages.raw(row.model(), row.damage().attribute(), row.key());
    }

    private Map<Broken, @Nullable Object> stopgaps(List<Broken> rows) {
        var gaps = new IdentityHashMap<Broken, @Nullable Object>();
        rows.forEach(row -> gaps.put(row, stopgap(row)));
        for (var row : rows) {
            if (row.damage().value() != null) {
                together(
                        rows.stream()
                                .filter(other -> other.row().equals(row.row()))
                                .filter(other -> other.damage().name().equals(row.damage().name()))
                                .toList(),
                        gaps);
            }
        }
        return gaps;
    }

    /// Values that the class accepts together: those that are wanted in place of what is there,
    /// none at all, or plain ones.
    private void together(List<Broken> parts, Map<Broken, @Nullable Object> gaps) {
        var model = parts.getFirst().model();
        var name = parts.getFirst().damage().name();
        for (var way : ways(parts)) {
            var values = new HashMap<String, @Nullable Object>();
            parts.forEach(part -> values.put(part.damage().path(), way.apply(part)));
            if (refusals.accepts(model, name, values)) {
                parts.forEach(part -> gaps.put(part, values.get(part.damage().path())));
                return;
            }
        }
    }

    private List<Function<Broken, @Nullable Object>> ways(List<Broken> parts) {
        Function<Broken, @Nullable Object> wished =
                part ->
                        part.row()
                                .wanted()
                                .apply(part.damage().path())
                                .orElse(part.damage().value());
        Function<Broken, @Nullable Object> none = part -> null;
        Function<Broken, @Nullable Object> plain =
                part -> Stopgaps.plain(part.damage().attribute());
        return parts.stream().allMatch(part -> Stopgaps.optional(part.damage().attribute()))
                ? List.of(wished, none, plain)
                : List.of(wished, plain);
    }

    private @Nullable Object stopgap(Broken row) {
        return row.row()
                .wanted()
                .apply(row.damage().path())
                .orElseGet(() -> stopgaps.of(row.damage().attribute()));
    }

    /// What is no stopgap any more was written by the unit, or is gone with its row.
    private void restore(Mended.Gap gap) {
        var attribute = gap.damage().attribute();
        var text = gap.damage().raw();
        if (!raw.present(gap.model(), gap.key())
                || !Objects.equals(damages.raw(gap.model(), attribute, gap.key()), gap.stopgap())) {
            return;
        }
        if (text == null) {
            raw.clear(gap.model(), attribute, gap.key());
        } else {
            raw.restore(gap.model(), attribute, gap.key(), text);
        }
        if (!Objects.equals(damages.raw(gap.model(), attribute, gap.key()), text)) {
            throw new DataIntegrityViolationException(
                    "%s.%s: cannot be put back".formatted(gap.model().name(), attribute.path()));
        }
    }
}
