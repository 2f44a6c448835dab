package dev.bureau.field;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Turns an exact decimal number into the class that an attribute has, and back, without losing a
/// digit.
final class NumberType {

    private static final int MOST_DIGITS = 10_000;

    private NumberType() {}

    static BigDecimal exact(Number value) {
        return switch (value) {
            case BigDecimal number -> number;
            case BigInteger number -> new BigDecimal(number);
            default -> new BigDecimal(value.toString());
        };
    }

    /// Whether the value is a number at all, not infinite and not NaN.
    static boolean finite(Number value) {
        return !(value instanceof Double || value instanceof Float)
                || Double.isFinite(value.doubleValue());
    }

    static boolean whole(Class<?> type) {
        return switch (type.getName()) {
            case "float", "double", "java.lang.Float", "java.lang.Double", "java.math.BigDecimal" ->
                    false;
            default -> true;
        };
    }

    /// @throws ArithmeticException if the number does not fit
    static Number of(BigDecimal number, Class<?> type) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("too many digits");
        }
        return switch (type.getName()) {
            case "byte", "java.lang.Byte" -> number.byteValueExact();
            case "short", "java.lang.Short" -> number.shortValueExact();
            case "int", "java.lang.Integer" -> number.intValueExact();
            case "long", "java.lang.Long" -> number.longValueExact();
            case "float", "java.lang.Float" -> fits(number, number.floatValue());
            case "double", "java.lang.Double" -> fits(number, number.doubleValue());
            case "java.math.BigInteger" -> number.toBigIntegerExact();
            case "java.math.BigDecimal" -> number;
            case "java.util.concurrent.atomic.AtomicInteger" ->
                    new java.util.concurrent.atomic.AtomicInteger(number.intValueExact());
            case "java.util.concurrent.atomic.AtomicLong" ->
                    new java.util.concurrent.atomic.AtomicLong(number.longValueExact());
            default -> throw new ArithmeticException("no number of " + type.getName());
        };
    }

    private static Number fits(BigDecimal number, Number made) {
        if (!finite(made)) {
            throw new ArithmeticException("too great: " + number);
        }
        return made;
    }
}
