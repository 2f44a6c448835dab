package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What stands in for values that cannot be read, during the transaction that it is bound to. Every
/// part of the store that takes a picture of an entity asks here first.
public final class Mended {

    private static final Object BOUND = Mended.class;

    private final List<Gap> gaps = new ArrayList<>();

    /// A column with a stopgap.
    ///
    /// @param stopgap the text of what stands there
    public record Gap(EntityModel model, Key key, Damage damage, @Nullable String stopgap) {}

    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    public void add(Gap gap) {
        gaps.add(gap);
    }

    public void bind() {
        TransactionSynchronizationManager.bindResource(BOUND, this);
    }

    public static void unbind() {
        TransactionSynchronizationManager.unbindResourceIfPossible(BOUND);
    }

    /// What really is in the column of an attribute that only looks readable.
    public static Optional<Unreadable> at(Basis basis, Object entity, String path) {
        return gap(basis, entity, path).map(gap -> gap.damage().shown());
    }

    /// What the parts of an embeddable really hold that its class refused, by path within it.
    public static Map<String, Object> parts(Basis basis, Object entity, String name) {
        var parts = new HashMap<String, Object>();
        if (TransactionSynchronizationManager.hasResource(BOUND)) {
            for (var gap : bound().gaps) {
                var value = gap.damage().value();
                if (value != null
                        && gap.damage().path().startsWith(name + ".")
                        && gap(basis, entity, gap.damage().path())
                                .filter(gap::equals)
                                .isPresent()) {
                    parts.put(gap.damage().path().substring(name.length() + 1), value);
                }
            }
        }
        return parts;
    }

    /// Notes that the attribute was given a value, which stays.
    public static void repaired(Basis basis, Object entity, String path) {
        gap(basis, entity, path)
                .ifPresent(gap -> {
                    bound().gaps.remove(gap);
                    touch(basis, Hibernate.unproxy(entity), path);
                });
    }

    /// Lets Hibernate write the row even if the value is what stood in for it, so that its version
    /// counts on and the application hears of the change.
    private static void touch(Basis basis, Object entity, String path) {
        var session = basis.entities().unwrap(SessionImplementor.class);
        var entry = session.getPersistenceContextInternal().getEntry(entity);
        if (entry == null || entry.getPersister().optimisticLockStyle().isAllOrDirty()) {
            return; // those compare what was loaded with what is there
        }
        @Nullable Object @Nullable [] loaded = entry.getLoadedState();
        var attribute = entry.getPersister().findAttributeMapping(Paths.names(path).getFirst());
        var place = attribute == null ? -1 : attribute.getStateArrayPosition();
        if (loaded != null && place >= 0 && loaded[place] != null) {
            loaded[place] = null;
        } else if (entry.getPersister().isVersioned()) {
            basis.entities().lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
    }

    private static Optional<Gap> gap(Basis basis, Object entity, String path) {
        if (!TransactionSynchronizationManager.hasResource(BOUND)) {
            return Optional.empty();
        }
        return bound().gaps.stream()
                .filter(gap -> gap.damage().path().equals(path))
                .filter(gap -> gap.model().type().isInstance(Hibernate.unproxy(entity)))
                .filter(gap ->
                        basis.ids()
                                .read(gap.model(), basis.ids().of(gap.model(), entity))
                                .filter(gap.key()::equals)
                                .isPresent())
                .findFirst();
    }

    private static Mended bound() {
        return Objects.requireNonNull(
                (Mended) TransactionSynchronizationManager.getResource(BOUND));
    }
}
