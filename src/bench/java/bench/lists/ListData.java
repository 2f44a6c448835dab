package bench.lists;

import java.sql.Connection;
import java.sql.SQLException;

/// Makes articles in an empty PostgreSQL: titles of words that are drawn the more often the earlier
/// they come (`election` is in a third of them, `weather` in one of a hundred, `zeppelin` in one of
/// 50,021, `xylograph` in none), four states, dates over ten years that rise with the key, a fifth
/// without one, authors and categories of which a few have most.
final class ListData {
    private static final String WORDS =
            """
            election harbour ferry council budget storm bakery railway museum garden river
            library teacher concert winter summer market bridge tunnel school hospital court
            judge painter sculptor violin trumpet orchestra marathon cyclist rower sailor
            mountain valley island glacier desert forest meadow orchard vineyard fishery
            lighthouse castle palace cathedral chapel monument archive theatre cinema novel
            poem comet planet rocket satellite telescope reactor turbine battery engine
            robot algorithm network software privacy startup merger profit pension wage
            tariff export import factory refinery pipeline grid solar copper lithium timber
            wheat barley cattle dairy nurse surgeon patient clinic virus therapy genome
            treaty embassy border visa airport airline pilot runway subway motorway weather\
            """;

    private ListData() {}

    static void make(Connection connection, int articles) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select setseed(0.42)");
            statement.execute(TABLES);
            statement.execute(SMALL);
            statement.execute(
                    ARTICLES.formatted(WORDS.replaceAll("\\s+", " "), articles, articles));
            for (var index : INDEXES.split(";")) {
                statement.execute(index);
            }
            statement.execute("vacuum (analyze)");
        }
    }

    private static final String TABLES =
            """
            create table category (id bigint primary key, name varchar(100) not null unique);
            create table author (id bigint primary key, name varchar(120) not null);
            create table article (
                id bigint primary key, title varchar(200) not null, slug varchar(255) not null,
                body text not null, status varchar(12) not null,
                category_id bigint not null references category,
                author_id bigint not null references author, created_at timestamptz not null,
                published_at timestamptz, is_featured boolean not null, views integer not null)
            """;

    private static final String SMALL =
            """
            insert into category select i, 'Category ' || i from generate_series(1, 50) i;
            insert into author
                select i, chr(65 + i %% 26) || chr(97 + i / 26 %% 26) || 'a Author ' || i
                from generate_series(1, 10000) i
            """
                    .replace("%%", "%");

    private static final String ARTICLES =
            """
            insert into article
            select i, initcap(w) || case when i %% 50021 = 0 then ' Zeppelin' else '' end,
                'article-' || i, repeat(md5(i::text) || ' ', 6),
                case when r < 0.8 then 'published' when r < 0.9 then 'draft'
                    when r < 0.95 then 'review' else 'rejected' end,
                1 + floor(50 * random() * random())::int, 1 + floor(10000 * random() * random())::int,
                at, case when r < 0.8 then at + random() * interval '3 days' end,
                random() < 0.02, floor(100 / (0.0001 + random()))::int
            from (select i, random() as r,
                    timestamptz '2016-01-01' + i * (interval '10 years' / %3$d) as at,
                    (select string_agg((string_to_array('%1$s', ' '))
                        [1 + floor(110 * power(random(), 2) + 0 * i + 0 * place)::int], ' ')
                        from generate_series(1, 6) place) as w
                from generate_series(1, %2$d) i offset 0) made
            """;

    private static final String INDEXES =
            """
            create index on article (published_at desc nulls last, id desc);
            create index on article (status, published_at desc nulls last, id desc);
            create index on article (category_id, published_at desc nulls last, id desc);
            create index on article (title, id);
            create index on article (views desc, id desc);
            create index on article (author_id, id);
            create index on author (name);
            create extension if not exists pg_trgm;
            create index on article using gin (title gin_trgm_ops)\
            """;
}
