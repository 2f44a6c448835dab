package dev.bureau.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryCodecTests {

    private static final List<String> ODD =
            List.of("", " ", "a,b", "(", ")", "\\", "..", "1..2", "é☂", "a&b=c", "%25", "-x", "\n");

    @Test
    void writesComparisonsAsReadableParameters() {
        var query =
                new ListQuery(
                        "tax",
                        new Condition.And(
                                List.of(
                                        new Condition.Compare(
                                                "status", Operator.IS, "REVIEW", "DRAFT"),
                                        new Condition.Compare("views", Operator.AT_LEAST, "100"),
                                        new Condition.Compare(
                                                "createdAt", Operator.BETWEEN, "2026-01-01", ""),
                                        new Condition.Compare("lead", Operator.EMPTY))),
                        List.of(Order.desc("publishedAt"), Order.asc("title")));

        assertThat(ListQueryCodec.write(query))
                .containsExactly(
                        Map.entry("q", List.of("tax")),
                        Map.entry("status", List.of("REVIEW", "DRAFT")),
                        Map.entry("views-gte", List.of("100")),
                        Map.entry("createdAt-between", List.of("2026-01-01..")),
                        Map.entry("lead-empty", List.of("yes")),
                        Map.entry("sort", List.of("-publishedAt,title")));
    }

    @Test
    void writesAnAttributeWithAReservedNameWithItsOperator() {
        var query = ListQuery.ALL.withFilter(and(new Condition.Compare("page", Operator.IS, "3")));

        assertThat(ListQueryCodec.write(query)).containsOnlyKeys("page-is");
        assertThat(read(query)).isEqualTo(query);
    }

    @Test
    void writesAlternativesAsOneLine() {
        var query =
                ListQuery.ALL.withFilter(
                        new Condition.Or(
                                List.of(
                                        new Condition.Compare("status", Operator.IS, "DRAFT"),
                                        new Condition.Not(new Condition.Matches("a,b")))));

        assertThat(ListQueryCodec.write(query))
                .containsExactly(
                        Map.entry("where", List.of("any(is(status,DRAFT),no(has(a\\,b)))")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsWhatItWrote(Condition filter) {
        var query = new ListQuery("x", filter, List.of());

        assertThat(read(query)).isEqualTo(query);
    }

    static Stream<Condition> shapes() {
        var draft = new Condition.Compare("status", Operator.IS, "DRAFT");
        var review = new Condition.Compare("status", Operator.IS, "REVIEW");
        var open = new Condition.Compare("views", Operator.BETWEEN, "", "");
        return Stream.of(
                Condition.ALL,
                draft,
                and(draft),
                and(draft, review),
                and(draft, open, Condition.ALL),
                and(Condition.ALL),
                and(Condition.ALL, draft),
                and(draft, new Condition.Or(List.of())),
                and(new Condition.Compare("a-b", Operator.IS, "x")),
                and(draft, new Condition.Compare("", Operator.IS, "x")),
                and(new Condition.Compare("v", Operator.BETWEEN, "1.", ".2")),
                and(new Condition.Compare("v", Operator.BETWEEN, "1", ".2")),
                and(new Condition.Compare("v", Operator.IS)),
                and(new Condition.Compare("v", Operator.EMPTY, "odd")),
                new Condition.Not(and(draft)),
                new Condition.Has("comments", Condition.ALL),
                and(draft, new Condition.Not(new Condition.Has("a,b.c", and(draft, open)))));
    }

    @Test
    void readsEveryGeneratedQueryAgain() {
        var random = new Random(42);
        IntStream.range(0, 2000)
                .mapToObj(number ->
                        new ListQuery(
                                pick(random, ODD),
                                tree(random, 4),
                                List.of(
                                        new Order("a" + pick(random, ODD), true),
                                        new Order("-b", random.nextBoolean()))))
                .forEach(query -> assertThat(read(query)).isEqualTo(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is(",
                "all(is(a,b)",
                "about(a,b)",
                "is(a,b))",
                "x",
                "is(a\\",
                "no()",
                "",
                "with(a)",
                "with(a,)",
                "with(a,has(b),has(c))"
            })
    void tellsATreeItCannotRead(String text) {
        var parsed = ListQueryCodec.read(Map.of("where", List.of(text)));

        assertThat(parsed.query()).isEqualTo(ListQuery.ALL);
        assertThat(parsed.unreadable()).containsExactly("where=" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"views-about", "-gte", "", "views-between", "lead-empty"})
    void tellsAParameterItCannotRead(String name) {
        var parsed = ListQueryCodec.read(Map.of(name, List.of("3"), "status", List.of("DRAFT")));

        assertThat(parsed.unreadable()).containsExactly(name + "=3");
        assertThat(parsed.query().filter())
                .isEqualTo(and(new Condition.Compare("status", Operator.IS, "DRAFT")));
    }

    @Test
    void refusesATreeOfAnyDepthWithoutFailing() {
        var deep = "no(".repeat(2000) + "has(x)" + ")".repeat(2000);

        assertThat(ListQueryCodec.read(Map.of("where", List.of(deep))).unreadable()).hasSize(1);
    }

    @Test
    void readsTenThousandRulesAtOnce() {
        var names = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, 10_000).forEach(number -> names.put("a" + number, List.of("x")));
        var rules = "is(a,x),".repeat(10_000);
        var values = Collections.nCopies(10_000, "x");

        assertThat(ListQueryCodec.read(names).query().filter())
                .isInstanceOfSatisfying(
                        Condition.And.class, and -> assertThat(and.parts()).hasSize(10_000));
        assertThat(ListQueryCodec.read(Map.of("where", List.of("all(" + rules + ")"))).unreadable())
                .hasSize(1);
        assertThat(ListQueryCodec.read(Map.of("where", values)).unreadable()).hasSize(10_000);
    }

    @Test
    void passesOverEmptyStepsOfAnOrder() {
        var parsed = ListQueryCodec.read(Map.of("sort", List.of(",-,-views,,title")));

        assertThat(parsed.query().orders())
                .containsExactly(Order.desc("views"), Order.asc("title"));
    }

    private static ListQuery read(ListQuery query) {
        var parsed = ListQueryCodec.read(ListQueryCodec.write(query));
        assertThat(parsed.unreadable()).isEmpty();
        return parsed.query();
    }

    private static Condition.And and(Condition... parts) {
        return new Condition.And(List.of(parts));
    }

    private static Condition tree(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 2)) {
            case 0 -> new Condition.Matches(pick(random, ODD));
            case 1 -> compare(random);
            case 2 -> new Condition.Not(tree(random, depth - 1));
            case 5 -> new Condition.Has(pick(random, ODD), tree(random, depth - 1));
            case 3 -> new Condition.Or(trees(random, depth - 1));
            default -> new Condition.And(trees(random, depth - 1));
        };
    }

    private static List<Condition> trees(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> tree(random, depth))
                .toList();
    }

    private static Condition.Compare compare(Random random) {
        return new Condition.Compare(
                pick(random, List.of("title", "author.name", "q", "odd-name", "a,b")),
                pick(random, List.of(Operator.values())),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(number -> pick(random, ODD))
                        .toList());
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
