package dev.bureau.internal.data.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.schema.Reference;
import dev.bureau.testing.SentStatements;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class BulkStatementsIntegrationTests {

    static final Actor ROOT = Library.superuser();
    static final int MANY = 90;

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.sql(
                "insert into author (name, famous) select 'Author ' || n, false from generate_series(1, 200) n");
        library.sql(
                """
                insert into book (title, pages, version, number, genre, author_id, published)
                select 'Book ' || n, n, 0, gen_random_uuid(), 'NOVEL', 100 + n, date '2026-01-02'
                from generate_series(1, 100) n\
                """);
        library.sql("insert into keyword (word, internal) values ('old', false)");
        library.sql("insert into book_keyword (book_id, keywords_word) select id, 'old' from book");
        run(Author.class, 1, 1, ROOT, Map.of("name", "x"));
        run(Book.class, 1, 1, ROOT, Map.of("subtitle", "x"));
    }

    @Test
    void sendsNoMoreForManyRowsThanForAFew() {
        var few = run(Author.class, 2, 11, ROOT, Map.of("name", "Jane"));
        var many = run(Author.class, 12, 11 + MANY, ROOT, Map.of("name", "Jane"));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(8);
        assertThat(names("Jane")).isEqualTo(10 + MANY);
        assertThat(store.history(library.model(Author.class), "99", new Window(0, 9), ROOT))
                .hasSize(1);
    }

    @Test
    void sendsNoMoreForManyRowsWhereNotAllMaySeeThem() {
        var shy = Library.member("shy", "Author:view", "Author:change");

        var few = run(Author.class, 2, 11, shy, Map.of("name", "Jane"));
        var many = run(Author.class, 12, 11 + MANY, shy, Map.of("name", "Jane"));
        var out = run(Author.class, 12, 20, shy, Map.of("famous", true));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(9);
        assertThat(names("Jane")).isEqualTo(10 + MANY);
        assertThat(out).anyMatch(sql -> sql.startsWith("update"));
        assertThat(library.basis().jdbc().sql("select count(*) from author where famous").query())
                .extracting(query -> query.singleValue())
                .isEqualTo(0L);
    }

    @Test
    void writesRowsOneByOneWhereTheApplicationIsToldOfThem() {
        Map<String, Object> values = Map.of("author", new Reference("1", ""), "pages", 2_000);

        var few = run(Book.class, 2, 3, ROOT, values);
        var many = run(Book.class, 4, 3 + MANY, ROOT, values);

        assertThat(updates(many)).isEqualTo(MANY);
        assertThat(many.size() - updates(many)).isEqualTo(few.size() - updates(few)).isLessThan(20);
    }

    @Test
    void sendsNoMoreForManyRowsOfAListThatAreSavedTogether() {
        var few = IntStream.rangeClosed(2, 11).mapToObj(this::renamed).toList();
        var many = IntStream.rangeClosed(12, 11 + MANY).mapToObj(this::renamed).toList();

        var sent = SentStatements.during(() -> store.saveAll(few, ROOT, Locale.ENGLISH));

        assertThat(SentStatements.during(() -> store.saveAll(many, ROOT, Locale.ENGLISH)))
                .hasSameSizeAs(sent);
        assertThat(library.basis().jdbc().sql("select name from author where id = 101").query())
                .extracting(query -> query.singleValue())
                .isEqualTo("Author 101, too");
    }

    private Edit renamed(int id) {
        var name = new Edit.Value("Author " + id, "Author " + id + ", too");
        var key = String.valueOf(id);
        return new Edit(Edit.Kind.CHANGE, "Author", key, Map.of("name", name), Map.of());
    }

    private long names(String name) {
        return library.basis()
                .jdbc()
                .sql("select count(*) from author where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static long updates(List<String> sent) {
        return sent.stream().filter(sql -> sql.startsWith("update")).count();
    }

    private List<String> run(
            Class<?> type, int first, int last, Actor actor, Map<String, Object> values) {
        var ids = IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
        var edit = new BulkEdit(library.model(type), new Selection.Rows(ids), values);
        return SentStatements.during(() ->
                store.run(
                        edit, () -> Optional.of(actor), Locale.ENGLISH, BulkEdit.Progress.UNSEEN));
    }
}
