package dev.bureau.internal.data.write;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Units;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome.Violation;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Element;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds which of the sent values is the one that the database has no room for, where its columns
/// are smaller than the mapping says. Databases tell how much a column takes rather than which one
/// it is.
final class Oversize {

    private static final Pattern LENGTH =
            Pattern.compile("CHAR(?:ACTER)?(?: VARYING)?\\((\\d+)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS =
            Pattern.compile(
                    "precision (\\d+), scale (-?\\d+)|NUMERIC\\((\\d+)(?:, ?(\\d+))?\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> BITS =
            Map.of("smallint out", 15, "integer out", 31, "bigint out", 63);

    private final Basis basis;

    Oversize(Basis basis) {
        this.basis = basis;
    }

    /// What to tell of values that are too long or too large; nothing if it is not about such, or
    /// about none of those that were sent.
    List<Violation> violations(
            RuntimeException problem, Edit edit, EntityModel model, Locale locale) {
        var state = Units.sqlState(problem).orElse("");
        if (!state.equals("22001") && !state.equals("22003")) {
            return List.of();
        }
        var found =
                limit(message(problem))
                        .map(limit -> sent(edit, model, "", limit, locale))
                        .orElse(List.of());
        if (found.size() < 2) {
            return found;
        }
        var names = found.stream().map(Violation::message).distinct();
        var words = names.collect(Collectors.joining(", "));
        return List.of(new Violation("", basis.texts().get("store.oversize", locale, words)));
    }

    /// Those values that go past the limit, each with what to tell at its field; the name of the
    /// field as the message where there are several.
    private List<Violation> sent(
            Edit edit, EntityModel model, String prefix, Limit limit, Locale locale) {
        var over = new ArrayList<Sent>();
        sent(edit, model, prefix, limit, over);
        return over.size() == 1
                ? List.of(
                        new Violation(
                                over.getFirst().path(),
                                basis.texts()
                                        .get(limit.key(), locale, limit.arguments().toArray())))
                : over.stream().map(one -> new Violation("", one.name(basis, locale))).toList();
    }

    private void sent(
            Edit edit, EntityModel model, String prefix, Limit limit, Collection<Sent> over) {
        edit.values()
                .forEach((path, value) -> {
                    if (parts(value.mine()).anyMatch(limit.exceeded())
                            && !Objects.equals(value.base(), value.mine())) {
                        over.add(new Sent(model, path, prefix + path));
                    }
                });
        edit.children()
                .forEach((path, rows) -> {
                    for (var at = 0; at < rows.size(); at++) {
                        var row = rows.get(at);
                        var place = "%s[%d].".formatted(path, at);
                        basis.registry()
                                .byName(row.entity())
                                .ifPresent(child -> sent(row, child, place, limit, over));
                    }
                });
    }

    /// A value that was sent, by its path in its own row and in the edit.
    private record Sent(EntityModel model, String own, String path) {
        String name(Basis basis, Locale locale) {
            return model.field(own)
                    .map(field -> basis.labels().field(model, field, locale))
                    .orElse(own);
        }
    }

    private static Stream<Object> parts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Element element -> Stream.concat(parts(element.key()), parts(element.value()));
            case Collection<?> many -> many.stream().flatMap(Oversize::parts);
            case Map<?, ?> map -> map.values().stream().flatMap(Oversize::parts);
            default -> Stream.of(value);
        };
    }

    /// What the column takes.
    ///
    /// @param key of the sentence for a value that goes past it
    private record Limit(Predicate<Object> exceeded, String key, List<Object> arguments) {}

    private static Optional<Limit> limit(String message) {
        var length = LENGTH.matcher(message);
        if (length.find()) {
            var most = Integer.parseInt(length.group(1));
            return Optional.of(
                    new Limit(value -> longer(value, most), "store.long.most", List.of(most)));
        }
        var digits = DIGITS.matcher(message);
        if (digits.find()) {
            var precision = Objects.requireNonNullElse(digits.group(1), digits.group(3));
            var scale = Objects.requireNonNullElse(digits.group(2), digits.group(4));
            var whole = Integer.parseInt(precision) - (scale == null ? 0 : Integer.parseInt(scale));
            var bound = BigDecimal.ONE.scaleByPowerOfTen(whole);
            return Optional.of(new Limit(value -> reaches(value, bound), "store.range", List.of()));
        }
        return BITS.entrySet().stream()
                .filter(bits -> message.contains(bits.getKey()))
                .map(bits -> new BigDecimal(2).pow(bits.getValue()))
                .map(bound -> new Limit(value -> reaches(value, bound), "store.range", List.of()))
                .findFirst();
    }

    private static boolean longer(Object value, int most) {
        return value instanceof CharSequence text
                && text.toString().codePointCount(0, text.length()) > most;
    }

    private static boolean reaches(Object value, BigDecimal bound) {
        return value instanceof Number number
                && !(value instanceof Double d && !Double.isFinite(d))
                && !(value instanceof Float f && !Float.isFinite(f))
                && new BigDecimal(number.toString()).abs().compareTo(bound) >= 0;
    }

    private static String message(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .orElse("");
    }
}
