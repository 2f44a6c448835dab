package dev.bureau.internal.data.value;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Bytes;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.SQLException;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/// Turns what entities hold of large objects and structures into values that live without entity
/// and transaction, and back: a text for a `Clob`, [Bytes] for a `Blob` or an array of bytes, a
/// copy of a structure.
public final class Contents {

    private static final int SEEN = 400;

    private Contents() {}

    /// Whether values of the attribute have to be taken out of the entity by [#of]. The bytes of a
    /// key are few, and are typed as they are.
    public static boolean held(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Binary binary -> !binary.traits().id();
            case Attribute.Text text -> Clob.class.isAssignableFrom(text.traits().javaType());
            case Attribute.Structured structured -> structured.form().isPresent();
            case Attribute.Converted converted -> false;
            case Attribute.Numeric numeric -> false;
            case Attribute.Flag flag -> false;
            case Attribute.Choice choice -> false;
            case Attribute.Moment moment -> false;
            case Attribute.Embedded embedded -> false;
            case Attribute.ToOne toOne -> false;
            case Attribute.ToMany toMany -> false;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> false;
        };
    }

    /// The value apart from entity and transaction.
    public static Object of(Attribute attribute, Object value) {
        return switch (value) {
            case Clob clob -> text(clob);
            case Blob blob -> Bytes.stored(bytes(blob));
            case byte[] bytes -> Bytes.stored(bytes);
            case Byte[] boxed -> Bytes.stored(Bytes.unboxed(boxed));
            default ->
                    attribute instanceof Attribute.Structured structured
                            ? copy(structured, value)
                            : value;
        };
    }

    /// The value as a cell of a list has it: of large objects only what can be seen there.
    public static @Nullable Object listed(@Nullable Object value) {
        try {
            return switch (value) {
                case Clob clob -> clob.getSubString(1, SEEN);
                case Blob blob -> Bytes.sized(blob.length());
                case null, default -> value;
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A value that does not survive its own text is handed over as it is.
    private static Object copy(Attribute.Structured structured, Object value) {
        var form = structured.form().orElseThrow();
        try {
            return form.read(form.write(value));
        } catch (RuntimeException unreadable) {
            return value;
        }
    }

    /// The value as the entity holds it.
    public static @Nullable Object into(Attribute attribute, @Nullable Object value) {
        var type = attribute.traits().javaType();
        if (value instanceof Bytes bytes) {
            return held(bytes.content().orElseThrow(), type);
        }
        if (value instanceof String text && Clob.class.isAssignableFrom(type)) {
            var lobs = Hibernate.getLobHelper();
            return type == NClob.class ? lobs.createNClob(text) : lobs.createClob(text);
        }
        return value;
    }

    private static Object held(byte[] content, Class<?> type) {
        if (type == Blob.class) {
            return Hibernate.getLobHelper().createBlob(content);
        }
        return type == Byte[].class ? Bytes.boxed(content) : content;
    }

    /// The bytes of a value that an entity holds.
    public static byte[] bytes(Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case Byte[] boxed -> Bytes.unboxed(boxed);
            case Blob blob -> bytes(blob);
            default -> throw new IllegalArgumentException("value: no bytes: " + value.getClass());
        };
    }

    private static byte[] bytes(Blob blob) {
        try {
            return blob.getBytes(1, Math.toIntExact(blob.length()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Clob clob) {
        try {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
