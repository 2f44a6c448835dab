package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Columns;
import dev.bureau.internal.data.column.Units;
import dev.bureau.internal.data.picture.Obstacles;
import dev.bureau.internal.data.shape.Outcome.Violation;
import dev.bureau.internal.data.value.Origin;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.PessimisticLockException;
import org.hibernate.PropertyValueException;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.id.IdentifierGenerationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionTimedOutException;

/// Turns what went wrong in the database or in the application into sentences for people: never
/// SQL, never a class name. What nobody can explain is logged under a number that the sentence
/// gives.
public final class Faults {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);
    private static final Set<Class<?>> PLAIN =
            Set.of(IllegalStateException.class, IllegalArgumentException.class);
    private static final Pattern NAMES =
            Pattern.compile("(?:constraint|column|Bedingung|Spalte) [\"»„]([A-Za-z0-9_]+)");

    private final Basis basis;
    private final Columns columns;

    public Faults(Basis basis) {
        this.basis = basis;
        columns = new Columns(basis);
    }

    /// Whether application code threw it to tell the user something: an exception of its own class
    /// or a plain one, but none that a library threw because of a mistake.
    public static boolean meant(Throwable problem) {
        if (!(problem instanceof IllegalStateException)
                && !(problem instanceof IllegalArgumentException)) {
            return false;
        }
        var plain = PLAIN.contains(problem.getClass());
        var trace = problem.getStackTrace();
        return problem.getMessage() != null
                && (plain || !Origin.foreign(problem.getClass().getName()))
                && (trace.length == 0
                        || !Origin.foreign(trace[0].getClassName())
                                && !(plain && Origin.ours(trace[0].getClassName())));
    }

    public static String words(Throwable problem) {
        return String.valueOf(problem.getMessage());
    }

    /// What to tell of a failed save, at the field if that can be found out.
    List<Violation> violations(
            RuntimeException problem, EntityModel model, Actor actor, Locale locale) {
        var broken = broken(problem);
        if (!broken.isEmpty()) {
            return broken.stream().map(it -> violation(it, model, actor, locale)).toList();
        }
        if (cause(problem, IdentifierGenerationException.class).isPresent()) {
            if (new Obstacles(basis).keyless(model)) {
                return List.of(new Violation("", basis.texts().get("store.keyless", locale)));
            }
            var key = model.schema().identity().parts().getFirst().path();
            return List.of(new Violation(key, basis.texts().get("store.required", locale)));
        }
        var missing = cause(problem, PropertyValueException.class);
        if (missing.isPresent()) {
            return List.of(
                    new Violation(
                            path(model, missing.get().getPropertyName()),
                            basis.texts().get("store.required", locale)));
        }
        var path =
                refused(problem).isPresent()
                                || Units.sqlState(problem)
                                        .filter(it -> it.startsWith("2"))
                                        .isPresent()
                        ? named(problem, model)
                        : Optional.<String>empty();
        return List.of(new Violation(path.orElse(""), sentence(problem, locale)));
    }

    private static List<ConstraintViolation<?>> broken(RuntimeException problem) {
        return cause(problem, ConstraintViolationException.class)
                .map(invalid -> List.copyOf(invalid.getConstraintViolations()))
                .orElse(List.of());
    }

    /// The message may tell the value, so it is only for those who may read that.
    private Violation violation(
            ConstraintViolation<?> broken, EntityModel model, Actor actor, Locale locale) {
        var path = broken.getPropertyPath().toString();
        var open =
                model.type().isInstance(broken.getRootBean())
                        && model.field(path)
                                .filter(it -> !basis.gate().readable(actor, model, it))
                                .isEmpty();
        return open
                ? new Violation(path(model, path), broken.getMessage())
                : new Violation("", basis.texts().get("store.hidden", locale));
    }

    /// What to tell of a failure, in one sentence.
    public String sentence(
            RuntimeException problem, EntityModel model, Actor actor, Locale locale) {
        return broken(problem).stream()
                .findFirst()
                .map(it -> violation(it, model, actor, locale).message())
                .orElseGet(() -> sentence(problem, locale));
    }

    private String sentence(RuntimeException problem, Locale locale) {
        if (optimistic(problem)) {
            return basis.texts().get("store.busy", locale);
        }
        if (late(problem)) {
            return basis.texts().get("store.timeout", locale);
        }
        return refused(problem)
                .flatMap(Faults::key)
                .or(() -> Units.sqlState(problem).flatMap(Faults::key))
                .map(key -> basis.texts().get(key, locale))
                .orElseGet(() -> unexplained(problem, locale));
    }

    /// The constraint that the database refused for, as the dialect understood it.
    private static Optional<org.hibernate.exception.ConstraintViolationException> refused(
            RuntimeException problem) {
        return cause(problem, org.hibernate.exception.ConstraintViolationException.class);
    }

    private static Optional<String> key(
            org.hibernate.exception.ConstraintViolationException problem) {
        return switch (problem.getKind()) {
            case UNIQUE -> Optional.of("store.unique");
            case FOREIGN_KEY -> Optional.of("store.referred");
            case NOT_NULL -> Optional.of("store.required");
            case CHECK -> Optional.of("store.rule");
            case OTHER -> Optional.empty();
        };
    }

    /// The keys of the sentences for SQL states that people can do something about.
    private static Optional<String> key(String state) {
        return switch (state) {
            case "23505" -> Optional.of("store.unique");
            case "23503", "23001", "23506" -> Optional.of("store.referred");
            case "23502" -> Optional.of("store.required");
            case "23514", "23513", "23P01", "P0001" -> Optional.of("store.rule");
            case "22001" -> Optional.of("store.long");
            case "22003", "22008" -> Optional.of("store.range");
            case "22021", "22P05" -> Optional.of("store.characters");
            case "40001", "40P01", "55P03" -> Optional.of("store.busy");
            case "57014" -> Optional.of("store.timeout");
            case "53100", "53200", "53300", "25006", "57P01", "57P02", "57P03" ->
                    Optional.of("store.unavailable");
            default -> state.startsWith("08") ? Optional.of("store.unavailable") : Optional.empty();
        };
    }

    private Optional<String> named(RuntimeException problem, EntityModel model) {
        return refused(problem)
                .map(org.hibernate.exception.ConstraintViolationException::getConstraintName)
                .or(() -> said(problem))
                .flatMap(name -> columns.ruled(model, name).or(() -> columns.named(model, name)))
                .map(Field::path);
    }

    private static Optional<String> said(RuntimeException problem) {
        return cause(problem, java.sql.SQLException.class)
                .map(said -> NAMES.matcher(String.valueOf(said.getMessage())))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1));
    }

    private static String path(EntityModel model, String path) {
        return model.field(path).map(Field::path).orElse("");
    }

    private static boolean optimistic(RuntimeException problem) {
        return problem instanceof OptimisticLockingFailureException
                || cause(problem, OptimisticLockException.class).isPresent()
                || cause(problem, LockAcquisitionException.class).isPresent()
                || cause(problem, PessimisticLockException.class).isPresent();
    }

    private static boolean late(RuntimeException problem) {
        return problem instanceof TransactionTimedOutException
                || problem instanceof QueryTimeoutException
                || cause(problem, org.hibernate.QueryTimeoutException.class).isPresent()
                || cause(problem, SQLTimeoutException.class).isPresent()
                || cause(problem, jakarta.persistence.QueryTimeoutException.class).isPresent()
                || cause(problem, org.hibernate.TransactionException.class)
                        .filter(it -> String.valueOf(it.getMessage()).contains("timeout"))
                        .isPresent();
    }

    private String unexplained(RuntimeException problem, Locale locale) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {}: a write failed", number, problem);
        return basis.texts().get("store.failed", locale, number);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> type) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
