package dev.bureau.internal.data.value;

import dev.bureau.access.Actor;
import dev.bureau.field.Options;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.FieldContexts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/// Turns the texts of a condition into values of the attribute's class.
public final class Values {

    private static final int LONGEST = 1_000;

    private final FieldContexts contexts;

    public Values(FieldContexts contexts) {
        this.contexts = contexts;
    }

    /// The value; empty if the text is none of this field.
    public Optional<Object> decode(Field field, String text, Actor actor) {
        if (!clean(text)) {
            return Optional.empty();
        }
        var type = ClassUtils.resolvePrimitiveIfNecessary(field.attribute().traits().javaType());
        try {
            var context = contexts.of(field, Locale.ROOT, actor.zone(), Options.NONE);
            return Optional.<Object>of(field.type().decode(text, context)).filter(type::isInstance);
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
    }

    /// Whether the database can be asked for the text at all.
    public static boolean clean(String text) {
        return text.length() <= LONGEST
                && text.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
