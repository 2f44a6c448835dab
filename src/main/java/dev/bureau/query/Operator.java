package dev.bureau.query;

import java.util.Arrays;
import java.util.Optional;

/// How an attribute is compared with values.
public enum Operator {
    /// Equal to one of the values (one or more).
    IS("is"),
    /// Equal to none of the values (one or more).
    IS_NOT("not"),
    LESS("lt"),
    AT_MOST("lte"),
    GREATER("gt"),
    AT_LEAST("gte"),
    /// Between two values, both included. An empty value leaves that end open.
    BETWEEN("between"),
    /// Contains the text, whatever its case.
    CONTAINS("contains"),
    /// Does not contain the text, whatever its case, as where there is none.
    NOT_CONTAINS("lacks"),
    /// Begins with the text, whatever its case.
    STARTS("starts"),
    /// Ends with the text, whatever its case.
    ENDS("ends"),
    /// Has no value: null, or an empty text or collection. Takes no value.
    EMPTY("empty"),
    /// Has a value. Takes no value.
    NOT_EMPTY("present"),
    /// Lies within a named period, see [Period].
    WITHIN("within");

    private final String code;

    Operator(String code) {
        this.code = code;
    }

    /// The short name used in URLs.
    public String code() {
        return code;
    }

    /// The operator with this short name.
    public static Optional<Operator> of(String code) {
        return Arrays.stream(values()).filter(operator -> operator.code.equals(code)).findFirst();
    }
}
