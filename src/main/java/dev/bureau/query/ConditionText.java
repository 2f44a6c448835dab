package dev.bureau.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A condition as one line of text:
/// `any(is(status,review,draft),all(gte(views,100),no(empty(lead))))`.
///
/// `all`, `any` and `no` join conditions, `with` asks for a related row
/// (`with(comments,is(approved,false))`), `has` looks for words, and every operator's code compares
/// the path in the first place with the values after it. A backslash stands before `(`, `)`, `,`
/// and `\` inside words.
final class ConditionText {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_LENGTH = 8000;

    private ConditionText() {}

    static String write(Condition condition) {
        return switch (condition) {
            case Condition.And and -> call("all", and.parts().stream().map(ConditionText::write));
            case Condition.Or or -> call("any", or.parts().stream().map(ConditionText::write));
            case Condition.Not not -> call("no", Stream.of(write(not.part())));
            case Condition.Has has ->
                    call("with", Stream.of(escape(has.path()), write(has.condition())));
            case Condition.Matches matches -> call("has", Stream.of(escape(matches.text())));
            case Condition.Compare compare -> call(compare.operator().code(), words(compare));
        };
    }

    private static Stream<String> words(Condition.Compare compare) {
        return Stream.concat(Stream.of(compare.path()), compare.values().stream())
                .map(ConditionText::escape);
    }

    private static String call(String name, Stream<String> arguments) {
        return arguments.collect(Collectors.joining(",", name + "(", ")"));
    }

    static String escape(String words) {
        return words.replaceAll("([\\\\(),])", "\\\\$1");
    }

    /// Reads the line; empty if it is not of the form.
    static Optional<Condition> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var reader = new Reader(text);
        try {
            var condition = reader.condition(0);
            return reader.atEnd() ? Optional.of(condition) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Reads from left to right and remembers where it is.
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean atEnd() {
            return at == text.length();
        }

        Condition condition(int depth) {
            if (depth > MAX_DEPTH) {
                throw new IllegalArgumentException("too deep");
            }
            var name = word();
            expect('(');
            var condition =
                    switch (name) {
                        case "all" -> new Condition.And(conditions(depth));
                        case "any" -> new Condition.Or(conditions(depth));
                        case "no" -> new Condition.Not(condition(depth + 1));
                        case "with" -> related(depth);
                        case "has" -> new Condition.Matches(word());
                        default -> compare(name);
                    };
            expect(')');
            return condition;
        }

        private List<Condition> conditions(int depth) {
            var parts = new ArrayList<Condition>();
            while (!sees(')')) {
                if (!parts.isEmpty()) {
                    expect(',');
                }
                parts.add(condition(depth + 1));
            }
            return parts;
        }

        private Condition related(int depth) {
            var path = word();
            expect(',');
            return new Condition.Has(path, condition(depth + 1));
        }

        private Condition compare(String code) {
            var operator = Operator.of(code).orElseThrow(() -> new IllegalArgumentException(code));
            var path = word();
            var values = new ArrayList<String>();
            while (sees(',')) {
                expect(',');
                values.add(word());
            }
            return new Condition.Compare(path, operator, values);
        }

        private String word() {
            var word = new StringBuilder();
            while (!atEnd() && "(),".indexOf(text.charAt(at)) < 0) {
                if (text.charAt(at) == '\\') {
                    at++;
                }
                if (atEnd()) {
                    throw new IllegalArgumentException("nothing after the last backslash");
                }
                word.append(text.charAt(at++));
            }
            return word.toString();
        }

        private boolean sees(char sign) {
            return !atEnd() && text.charAt(at) == sign;
        }

        private void expect(char sign) {
            if (!sees(sign)) {
                throw new IllegalArgumentException("no " + sign + " at " + at);
            }
            at++;
        }
    }
}
