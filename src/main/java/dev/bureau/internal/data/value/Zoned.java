package dev.bureau.internal.data.value;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Compares times whose zone has a column of its own by the column that holds the time.
public final class Zoned {

    private Zoned() {}

    /// The column to compare: that of the time, or the path itself where there is only one.
    public static Path<?> column(Path<?> path) {
        if (!two(path)) {
            return path;
        }
        return path.get(path.getJavaType() == OffsetTime.class ? "utcTime" : "instant");
    }

    /// The value as that column holds it.
    public static Object value(Path<?> path, Object value) {
        if (!two(path)) {
            return value;
        }
        return switch (value) {
            case OffsetDateTime time -> time.toInstant();
            case ZonedDateTime time -> time.toInstant();
            case OffsetTime time -> time.withOffsetSameInstant(ZoneOffset.UTC);
            default -> value;
        };
    }

    private static boolean two(Path<?> path) {
        var type = path.getJavaType();
        return (type == OffsetDateTime.class
                        || type == ZonedDateTime.class
                        || type == OffsetTime.class)
                && path.getModel() instanceof SingularAttribute<?, ?> attribute
                && attribute.getType() instanceof EmbeddableType<?>;
    }
}
