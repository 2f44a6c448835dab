package dev.bureau.query;

import java.util.Arrays;
import java.util.Optional;

/// How an attribute is compared with values.
public enum Operator {
    /// Equal to one of the values (one or more).
    IS("is", Operands.SEVERAL),
    /// Equal to none of the values (one or more).
    IS_NOT("not", Operands.SEVERAL),
    LESS("lt", Operands.ONE),
    AT_MOST("lte", Operands.ONE),
    GREATER("gt", Operands.ONE),
    AT_LEAST("gte", Operands.ONE),
    /// Between two values, both included. An empty value leaves that end open.
    BETWEEN("between", Operands.RANGE),
    /// Contains the text, whatever its case.
    CONTAINS("contains", Operands.ONE),
    /// Does not contain the text, whatever its case, as where there is none.
    NOT_CONTAINS("lacks", Operands.ONE),
    /// Begins with the text, whatever its case.
    STARTS("starts", Operands.ONE),
    /// Ends with the text, whatever its case.
    ENDS("ends", Operands.ONE),
    /// Has no value: null, or an empty text or collection. Takes no value.
    EMPTY("empty", Operands.NOTHING),
    /// Has a value. Takes no value.
    NOT_EMPTY("present", Operands.NOTHING),
    /// Lies within a named period, see [Period].
    WITHIN("within", Operands.ONE);

    /// How many values an operator takes.
    public enum Operands {
        /// None at all.
        NOTHING,
        /// A single one.
        ONE,
        /// One or more.
        SEVERAL,
        /// Two ends, of which one may be empty.
        RANGE
    }

    private final String code;
    private final Operands operands;

    Operator(String code, Operands operands) {
        this.code = code;
        this.operands = operands;
    }

    /// How many values it takes.
    public Operands operands() {
        return operands;
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
