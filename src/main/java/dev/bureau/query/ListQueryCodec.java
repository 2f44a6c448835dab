package dev.bureau.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a question as the parameters of an address, and reads it again.
///
/// `?q=tax&status=review&status=draft&views-gte=100&publishedAt-within=past-7-days&sort=-publishedAt,title`
///
/// A name alone means [Operator#IS], several values mean one of them; every other operator's code
/// follows the name after a hyphen. An attribute whose name is one of [#RESERVED] is written as
/// `name-is`. What does not fit into this form (alternatives, negations, two comparisons of the
/// same kind) stands in the parameter `where`.
///
/// ```java
/// var parsed = ListQueryCodec.read(Map.of("status", List.of("REVIEW"), "sort", List.of("-views")));
/// parsed.query().orders(); // [Order[path=views, descending=true]]
/// ```
public final class ListQueryCodec {

    /// Parameter names with a meaning of their own.
    public static final Set<String> RESERVED =
            Set.of(
                    "q", "sort", "where", "page", "from", "before", "size", "back", "view",
                    "columns", "format");

    private static final String LOOK = "_";
    private static final String SEARCH = "q";
    private static final String SORT = "sort";
    private static final String WHERE = "where";
    private static final String RANGE = "..";
    private static final String YES = "yes";

    private ListQueryCodec() {}

    /// What was read from an address.
    ///
    /// @param query the question, of all parts that could be read
    /// @param unreadable the parts that could not, as they stood there: `views-about=3`
    public record Parsed(ListQuery query, List<String> unreadable) {
        public Parsed {
            unreadable = List.copyOf(unreadable);
        }
    }

    /// Whether the parameter of this name says how a list looks, not what it asks: those begin with
    /// an underscore. An attribute of such a name is written as `name-is`.
    public static boolean isLook(String name) {
        return name.startsWith(LOOK) && !name.contains("-");
    }

    private static boolean reserved(String name) {
        return RESERVED.contains(name) || isLook(name);
    }

    /// The question as parameters, in a stable order.
    public static Map<String, List<String>> write(ListQuery query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!query.search().isEmpty()) {
            parameters.put(SEARCH, List.of(query.search()));
        }
        writeFilter(query.filter(), parameters);
        if (!query.orders().isEmpty()) {
            parameters.put(SORT, List.of(OrderText.write(query.orders())));
        }
        return parameters;
    }

    private static void writeFilter(Condition filter, Map<String, List<String>> parameters) {
        if (filter instanceof Condition.And and && plain(and)) {
            for (var part : and.parts()) {
                if (part instanceof Condition.Compare compare && fits(compare)) {
                    parameters.put(name(compare), values(compare));
                } else {
                    parameters.put(WHERE, List.of(ConditionText.write(part)));
                }
            }
        } else {
            parameters.put(WHERE, List.of(ConditionText.write(filter)));
        }
    }

    /// Whether all parts but perhaps the last fit into parameters of different names.
    private static boolean plain(Condition.And and) {
        var names = new HashSet<String>();
        var left = and.parts().size();
        for (var part : and.parts()) {
            left--;
            var fits =
                    part instanceof Condition.Compare compare
                            && fits(compare)
                            && names.add(name(compare));
            if (!fits && (left > 0 || names.isEmpty() || repeats(part))) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(Condition part) {
        return part instanceof Condition.Compare compare && fits(compare);
    }

    private static boolean fits(Condition.Compare compare) {
        var values = compare.values();
        if (compare.path().isEmpty() || compare.path().contains("-")) {
            return false;
        }
        return switch (compare.operator().operands()) {
            case NOTHING -> values.isEmpty();
            case RANGE ->
                    values.size() == 2
                            && !values.get(0).contains(RANGE)
                            && !values.get(0).endsWith(".");
            case ONE, SEVERAL -> !values.isEmpty();
        };
    }

    private static String name(Condition.Compare compare) {
        var bare = compare.operator() == Operator.IS && !reserved(compare.path());
        return bare ? compare.path() : compare.path() + "-" + compare.operator().code();
    }

    private static List<String> values(Condition.Compare compare) {
        return switch (compare.operator().operands()) {
            case NOTHING -> List.of(YES);
            case RANGE -> List.of(String.join(RANGE, compare.values()));
            case ONE, SEVERAL -> compare.values();
        };
    }

    /// Reads the parameters of an address. Never fails: what cannot be read is left out and told.
    public static Parsed read(Map<String, List<String>> parameters) {
        var unreadable = new ArrayList<String>();
        var parts = new ArrayList<Condition>();
        parameters.forEach((name, values) -> {
            if (!reserved(name)) {
                compare(name, values)
                        .ifPresentOrElse(parts::add, () -> unreadable.add(shown(name, values)));
            }
        });
        var filter = filter(parts, parameters.getOrDefault(WHERE, List.of()), unreadable);
        var search = single(SEARCH, parameters, unreadable).orElse("");
        var orders = single(SORT, parameters, unreadable).map(OrderText::read).orElse(List.of());
        return new Parsed(new ListQuery(search, filter, orders), unreadable);
    }

    private static Condition filter(
            List<Condition> parts, List<String> trees, List<String> unreadable) {
        for (var tree : trees) {
            var read = ConditionText.read(tree);
            if (read.isPresent() && parts.isEmpty() && trees.size() == 1) {
                return read.get();
            }
            read.ifPresentOrElse(parts::add, () -> unreadable.add(WHERE + "=" + tree));
        }
        return new Condition.And(parts);
    }

    private static Optional<Condition.Compare> compare(String name, List<String> values) {
        var hyphen = name.indexOf('-');
        var path = hyphen < 0 ? name : name.substring(0, hyphen);
        var operator =
                hyphen < 0 ? Optional.of(Operator.IS) : Operator.of(name.substring(hyphen + 1));
        if (path.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        return operator.flatMap(
                it -> operands(it, values).map(read -> new Condition.Compare(path, it, read)));
    }

    private static Optional<List<String>> operands(Operator operator, List<String> values) {
        return switch (operator.operands()) {
            case NOTHING ->
                    values.stream().allMatch(value -> value.isEmpty() || value.equals(YES))
                            ? Optional.of(List.of())
                            : Optional.empty();
            case RANGE -> range(values);
            case ONE, SEVERAL -> Optional.of(values);
        };
    }

    private static Optional<List<String>> range(List<String> values) {
        var value = values.getFirst();
        var dots = value.indexOf(RANGE);
        if (values.size() > 1 || dots < 0) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(value.substring(0, dots), value.substring(dots + RANGE.length())));
    }

    private static Optional<String> single(
            String name, Map<String, List<String>> parameters, List<String> unreadable) {
        var values = parameters.getOrDefault(name, List.of());
        values.stream().skip(1).forEach(value -> unreadable.add(name + "=" + value));
        return values.stream().findFirst();
    }

    private static String shown(String name, List<String> values) {
        return values.stream().map(value -> name + "=" + value).collect(Collectors.joining("&"));
    }
}
