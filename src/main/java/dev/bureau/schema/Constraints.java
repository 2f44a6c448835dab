package dev.bureau.schema;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What Bean Validation asks of one attribute.
record Constraints(List<Annotation> annotations) {

    static final Constraints NONE = new Constraints(List.of());

    /// Whether null is refused.
    boolean required() {
        return annotations.stream()
                .anyMatch(annotation ->
                        annotation instanceof NotNull
                                || annotation instanceof NotBlank
                                || annotation instanceof NotEmpty);
    }

    int minLength() {
        var blankRefused =
                annotations.stream()
                        .anyMatch(any -> any instanceof NotBlank || any instanceof NotEmpty);
        return Math.max(blankRefused ? 1 : 0, all(Size.class).mapToInt(Size::min).max().orElse(0));
    }

    int maxLength() {
        return all(Size.class).mapToInt(Size::max).min().orElse(Integer.MAX_VALUE);
    }

    boolean email() {
        return all(Email.class).findAny().isPresent();
    }

    /// The least value.
    ///
    /// @param whole whether the next value after zero is one
    Optional<BigDecimal> min(boolean whole) {
        var positive = whole ? BigDecimal.ONE : BigDecimal.ZERO;
        return Stream.of(
                        all(Min.class).map(min -> BigDecimal.valueOf(min.value())),
                        all(DecimalMin.class).map(min -> new BigDecimal(min.value())),
                        all(Positive.class).map(any -> positive),
                        all(PositiveOrZero.class).map(any -> BigDecimal.ZERO))
                .flatMap(values -> values)
                .reduce(BigDecimal::max);
    }

    /// The greatest value.
    ///
    /// @param whole whether the next value before zero is minus one
    Optional<BigDecimal> max(boolean whole) {
        var negative = whole ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
        return Stream.of(
                        all(Max.class).map(max -> BigDecimal.valueOf(max.value())),
                        all(DecimalMax.class).map(max -> new BigDecimal(max.value())),
                        all(Negative.class).map(any -> negative),
                        all(NegativeOrZero.class).map(any -> BigDecimal.ZERO))
                .flatMap(values -> values)
                .reduce(BigDecimal::min);
    }

    /// Digits after the point, where they are limited.
    OptionalInt scale() {
        return all(Digits.class).mapToInt(Digits::fraction).min();
    }

    private <A extends Annotation> Stream<A> all(Class<A> type) {
        return annotations.stream().filter(type::isInstance).map(type::cast);
    }
}
