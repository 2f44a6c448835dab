package dev.bureau.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;

/// The type of a column as somebody wrote it in SQL: `varchar(2000)`, `numeric(10, 2) default 0`.
///
/// @param type the name of the type in small letters
/// @param size the first number in brackets
/// @param scale the second number in brackets
/// @param value the SQL expression of its default
record Definition(String type, OptionalInt size, OptionalInt scale, Optional<String> value) {

    private static final Pattern SIZES = Pattern.compile("\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?");
    private static final Pattern DEFAULT =
            Pattern.compile("(?i)\\bdefault\\s+('(?:[^']|'')*'|[^\\s,(]+(?:\\s*\\([^)]*\\))?)");

    private static final Pattern FOREIGN =
            Pattern.compile(
                    "jsonb?|xml|ts(vector|query)|inet|cidr|macaddr8?|uuid|interval.*|hstore|ltree"
                            + "|point|line|lseg|box|path|polygon|circle|geometry|geography"
                            + "|vector|money|bit( varying)?|bytea|oid|\\w+range");

    static Definition of(String written) {
        var words = written.strip();
        var value = DEFAULT.matcher(words);
        var given = value.find() ? Optional.of(value.group(1)) : Optional.<String>empty();
        var type = given.isEmpty() ? words : words.substring(0, value.start());
        var sizes = SIZES.matcher(type);
        var sized = sizes.find();
        return new Definition(
                type.replaceAll("[(].*", "").strip().toLowerCase(Locale.ROOT),
                number(sized ? sizes.group(1) : null),
                number(sized ? sizes.group(2) : null),
                given);
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null || digits.length() > 9
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }

    /// A size that Hibernate knows of a column.
    static OptionalInt size(
            Optional<SelectableMapping> column, Function<SelectableMapping, @Nullable Integer> of) {
        var size = column.map(of);
        return size.isPresent() ? OptionalInt.of(size.get()) : OptionalInt.empty();
    }

    /// Whether it takes text of any length.
    boolean unlimited() {
        return size.isEmpty() && !type.isEmpty() && !type.matches("n?char|bpchar|character");
    }

    /// Whether it is a type that databases do not compare with texts.
    boolean foreign() {
        return FOREIGN.matcher(type).matches();
    }

    /// Whether it is made for long texts.
    boolean large() {
        return unlimited() && (type.contains("text") || type.contains("clob"));
    }
}
