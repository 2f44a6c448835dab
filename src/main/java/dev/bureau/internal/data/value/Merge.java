package dev.bureau.internal.data.value;

import dev.bureau.internal.model.Field;
import dev.bureau.schema.Reference;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What becomes of one value that two people may have changed: the three-way comparison of what the
/// actor saw, what they want, and what is there now.
public sealed interface Merge {

    /// Nothing is to be written: the actor left the value alone, or it is there already.
    record Unchanged() implements Merge {}

    /// The actor's value fits.
    record Apply(@Nullable Object value) implements Merge {}

    /// Both changed it, differently.
    record Collides() implements Merge {}

    /// Compares single values.
    static Merge of(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return of(Equality::same, base, mine, theirs);
    }

    /// Compares single values of a field.
    static Merge of(
            Field field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return of((one, other) -> Equality.same(field, one, other), base, mine, theirs);
    }

    private static Merge of(
            Same same, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (same.test(base, mine) || same.test(mine, theirs)) {
            return new Unchanged();
        }
        return same.test(base, theirs) ? new Apply(mine) : new Collides();
    }

    /// Tells whether two values are the same.
    @FunctionalInterface
    interface Same {
        boolean test(@Nullable Object one, @Nullable Object other);
    }

    /// Compares sets of references, which merge by who joined and who left and never collide.
    static Merge ofMembers(Set<Reference> base, Set<Reference> mine, Set<Reference> theirs) {
        var joined = new LinkedHashSet<>(mine);
        joined.removeAll(base);
        joined.removeAll(theirs);
        var left = new LinkedHashSet<>(base);
        left.removeAll(mine);
        left.retainAll(theirs);
        return joined.isEmpty() && left.isEmpty()
                ? new Unchanged()
                : new Apply(new Members(joined, left));
    }

    /// Who joins a relation to many, and who leaves it.
    record Members(Set<Reference> joined, Set<Reference> left) {}
}
