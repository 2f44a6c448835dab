package bench.lists;

import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.util.List;

/// A page of the list, as a person asks for it, with the best SQL known for the same rows.
record ListCase(String name, ListQuery query, Stretch stretch, String best) {

    private static final int SIZE = 50;
    private static final String NEWEST = "order by a.published_at desc nulls last, a.id desc";

    /// @param rows about how many articles there are
    /// @param key that of the 5,001st
    static List<ListCase> all(long rows, String key) {
        var all = ListQuery.ALL;
        return List.of(
                first("first page", all, page("true", NEWEST)),
                deep("page 101, by its number", new Start.Beginning(5_000), AFTER),
                deep("next page, from page 100", new Start.At(key, 0, Start.FIRST), AFTER),
                deep("last page", new Start.End(50), LAST),
                deep(
                        "90 % depth, by a guess",
                        new Start.About(9 * rows / 10, rows, false),
                        page("a.published_at is null and a.id < " + rows / 2, NEWEST)),
                first("sort by title", sorted("title", false), page("true", by("a.title", ""))),
                first("sort by views", sorted("views", true), page("true", by("a.views", " desc"))),
                first("sort by author's name", sorted("author", false), BY_AUTHOR),
                first("sort by category's name", sorted("category", false), BY_CATEGORY),
                filtered("filter by category", "category", "7", "a.category_id = 7"),
                filtered("filter by status, a tenth", "status", "draft", "a.status = 'draft'"),
                filtered("filter by status, most", "status", "published", "a.status = 'published'"),
                searched("search, a third of all", "election"),
                searched("search, one of a hundred", "weather"),
                searched("search, one of 50,000", "zeppelin"),
                searched("search, none", "xylograph"),
                first(
                        "search, two words",
                        all.withSearch("election weather"),
                        page(like("election") + " and " + like("weather"), NEWEST)),
                first(
                        "one month of dates",
                        all.withFilter(
                                new Compare(
                                        "publishedAt",
                                        Operator.BETWEEN,
                                        List.of("2024-05-01", "2024-05-31"))),
                        page(
                                "a.published_at >= '2024-05-01Z' and a.published_at < '2024-06-01Z'",
                                NEWEST)));
    }

    private static final String COLUMNS =
            "a.id, a.title, a.status, c.id, c.name, u.id, u.name, a.published_at, a.is_featured, a.views";

    private static final String BY_AUTHOR =
            "select "
                    + COLUMNS
                    + " from author u join lateral (select * from article a where a.author_id = u.id"
                    + " order by a.id limit 51) a on true join category c on c.id = a.category_id"
                    + " order by u.name, u.id, a.id limit 51";

    private static final String BY_CATEGORY =
            "select "
                    + COLUMNS
                    + " from category c join lateral (select * from article a where a.category_id = c.id"
                    + " order by a.id limit 51) a on true join author u on u.id = a.author_id"
                    + " order by c.name, c.id, a.id limit 51";

    private static final String AFTER =
            page(
                    "(a.published_at, a.id) < (select published_at, id from article b"
                            + " order by b.published_at desc nulls last, b.id desc offset 5000 limit 1)",
                    NEWEST);

    private static final String LAST = page("true", "order by a.published_at nulls first, a.id");

    private static ListCase deep(String name, Start start, String best) {
        return new ListCase(name, ListQuery.ALL, new Stretch(start, SIZE), best);
    }

    private static ListCase first(String name, ListQuery query, String best) {
        return new ListCase(name, query, Stretch.first(SIZE), best);
    }

    private static ListCase filtered(String name, String path, String value, String where) {
        var query = ListQuery.ALL.withFilter(new Compare(path, Operator.IS, value));
        return first(name, query, page(where, NEWEST));
    }

    private static ListCase searched(String name, String word) {
        return first(name, ListQuery.ALL.withSearch(word), page(like(word), NEWEST));
    }

    private static ListQuery sorted(String path, boolean descending) {
        return ListQuery.ALL.withOrders(List.of(new Order(path, descending)));
    }

    private static String like(String word) {
        return "a.title ilike '%" + word + "%'";
    }

    private static String by(String column, String direction) {
        return "order by " + column + direction + ", a.id" + direction;
    }

    private static String page(String where, String order) {
        return "select %s from (select * from article a where %s %s limit 51) a join category c on c.id = a.category_id join author u on u.id = a.author_id %s"
                .formatted(COLUMNS, where, order, order);
    }
}
