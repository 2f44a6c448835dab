package dev.bureau.internal.data.value;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.HibernateException;

/// The application's own code did not take a value: a setter, or the constructor of a value object.
public final class ValueRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final List<String> GUARDS = List.of(".Assert", ".Preconditions", ".Validate");

    private final String key;

    private ValueRefused(Throwable reason) {
        super(reason);
        key = "store.invalid";
    }

    private ValueRefused(String key) {
        super(key);
        this.key = key;
    }

    /// What the application's `equals` takes for something that is there already.
    public static ValueRefused repeated() {
        return new ValueRefused("store.repeated");
    }

    /// The key of what to say where the application says nothing.
    public String key() {
        return key;
    }

    public static ValueRefused by(RuntimeException problem) {
        Throwable reason = problem;
        while (reason.getCause() != null
                && (reason instanceof HibernateException
                        || reason instanceof InvocationTargetException)) {
            reason = reason.getCause();
        }
        return new ValueRefused(reason);
    }

    /// What the application has to say about it, if it says anything to people: in an exception of
    /// its own, or in a plain one that it or a guard it asked has thrown.
    public Optional<String> sentence() {
        return Optional.ofNullable(getCause())
                .filter(reason -> reason.getMessage() != null && !reason.getMessage().isBlank())
                .filter(ValueRefused::meant)
                .map(reason -> String.valueOf(reason.getMessage()));
    }

    private static boolean meant(Throwable reason) {
        var plain =
                reason.getClass() == IllegalArgumentException.class
                        || reason.getClass() == IllegalStateException.class;
        return plain
                ? !Origin.foreign(thrower(reason))
                : !Origin.foreign(reason.getClass().getName());
    }

    private static String thrower(Throwable reason) {
        return Stream.of(reason.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> GUARDS.stream().noneMatch(name::endsWith))
                .findFirst()
                .orElse("");
    }
}
