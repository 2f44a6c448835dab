package dev.bureau.internal.data.repair;

import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.FieldTypes;
import dev.bureau.field.Options;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.schema.Attribute;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/// Values that stand in a column for a moment: none where that is possible, else the plainest one
/// of the attribute's class.
final class Stopgaps {

    private static final List<String> PLAIN =
            List.of(
                    "0",
                    "false",
                    "2000-01-01",
                    "2000-01-01T00:00",
                    "2000-01-01T00:00:00Z",
                    "00:00",
                    "2000",
                    "2000-01",
                    "PT0S",
                    "P0D",
                    "en",
                    "EUR",
                    "UTC",
                    "http://localhost",
                    "00000000-0000-0000-0000-000000000000",
                    "{}",
                    "[]");

    private final Basis basis;

    Stopgaps(Basis basis) {
        this.basis = basis;
    }

    /// A value for the attribute; null where that is one, or where there is no other.
    @Nullable Object of(Attribute attribute) {
        if (optional(attribute)) {
            return null;
        }
        return attribute instanceof Attribute.ToOne toOne ? any(toOne.target()) : plain(attribute);
    }

    /// Whether there may be no value.
    static boolean optional(Attribute attribute) {
        return !attribute.traits().required() && !attribute.traits().javaType().isPrimitive();
    }

    private <T> @Nullable Object any(Class<T> target) {
        var query = basis.entities().getCriteriaBuilder().createQuery(target);
        query.select(query.from(target));
        var found = basis.entities().createQuery(query).setMaxResults(1).getResultList();
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The plainest value of the attribute's class, null if there is none.
    static @Nullable Object plain(Attribute attribute) {
        var constants =
                attribute instanceof Attribute.Choice choice
                        ? choice.constants().stream().map(Enum::name)
                        : Stream.<String>empty();
        return Stream.concat(constants, PLAIN.stream())
                .flatMap(text -> decoded(attribute, text).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Object> decoded(Attribute attribute, String text) {
        var type = ClassUtils.resolvePrimitiveIfNecessary(attribute.traits().javaType());
        try {
            var context =
                    new FieldContext(
                            attribute,
                            Locale.ROOT,
                            ZoneOffset.UTC,
                            Enum::name,
                            key -> key,
                            Options.NONE);
            FieldType<?> field = FieldTypes.of(attribute);
            return Optional.<Object>of(field.decode(text, context)).filter(type::isInstance);
        } catch (RuntimeException none) {
            return Optional.empty();
        }
    }
}
