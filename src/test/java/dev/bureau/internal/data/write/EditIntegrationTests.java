package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bureau.access.Actor;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class EditIntegrationTests {

    static final Actor ROOT = Library.superuser();
    static final Window FIRST = new Window(0, 10);

    @Autowired Basis basis;
    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        var novel = new Book("Emma");
        novel.pages = 400;
        novel.genre = Genre.NOVEL;
        library.add(new Author("Jane", true), new Author("Mary", false), novel);
        library.add(new Keyword("love", false), new Keyword("secret", true), new Book("Sums"));
    }

    @Test
    void savesWhatChangedAndTellsTheHistory() {
        var seen = see(Book.class, "1");

        var outcome =
                save(
                        Typing.change(
                                "Book",
                                seen,
                                "title",
                                "Persuasion",
                                "author",
                                new Reference("2", "")));

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("1", "Persuasion", true));
        assertThat(see(Book.class, "1").values())
                .containsEntry("title", "Persuasion")
                .containsEntry("author", new Reference("2", "Mary"));
        assertThat(history(Book.class, "1"))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.kind()).isEqualTo(Revision.Kind.CHANGED);
                    assertThat(revision.displayName()).isEqualTo("Root");
                    assertThat(revision.label()).isEqualTo("Persuasion");
                    assertThat(revision.changes())
                            .containsExactlyInAnyOrder(
                                    new Change.Value("title", "Emma", "Persuasion"),
                                    new Change.Value("author", "", "Mary"));
                });
    }

    @Test
    void mergesWhatTwoPeopleChanged() {
        var seen = see(Book.class, "1");
        save(Typing.change("Book", seen, "subtitle", "A novel"));

        var outcome = save(Typing.change("Book", seen, "title", "Persuasion", "subtitle", null));

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("1", "Persuasion", true));
        assertThat(see(Book.class, "1").values())
                .containsEntry("title", "Persuasion")
                .containsEntry("subtitle", "A novel");
    }

    @Test
    void reportsAValueThatTwoPeopleChanged() {
        var seen = see(Book.class, "1");
        save(Typing.change("Book", seen, "title", "Theirs"));

        var outcome = save(Typing.change("Book", seen, "title", "Mine", "pages", 410));

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Conflict.class))
                .satisfies(conflict -> {
                    assertThat(conflict.collisions())
                            .containsExactly(
                                    new Outcome.Collision("title", "Emma", "Mine", "Theirs"));
                    assertThat(conflict.merged()).containsExactly("pages");
                    assertThat(conflict.current().values()).containsEntry("title", "Theirs");
                    assertThat(conflict.who()).isEqualTo("Root");
                    assertThat(conflict.when()).isNotNull();
                });
        assertThat(see(Book.class, "1").values())
                .containsEntry("title", "Theirs")
                .containsEntry("pages", 400);
    }

    @Test
    void reportsItForRowsWithoutVersionToo() {
        var seen = see(Author.class, "1");
        library.sql("update author set name = 'Theirs' where id = 1");

        var outcome = save(Typing.change("Author", seen, "name", "Mine"));

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(see(Author.class, "1").label()).isEqualTo("Theirs");
    }

    @Test
    void acceptsWhatBothChangedAlike() {
        var seen = see(Author.class, "1");
        library.sql("update author set name = 'Ours' where id = 1");

        assertThat(save(Typing.change("Author", seen, "name", "Ours")))
                .isEqualTo(new Outcome.Saved("1", "Ours", false));
    }

    @Test
    void mergesMembersOfARelation() {
        library.add(new Keyword("money", false));
        save(Typing.change("Book", see(Book.class, "1"), "keywords", Typing.references("love")));
        var seen = see(Book.class, "1");
        save(Typing.change("Book", seen, "keywords", Typing.references("love", "secret")));

        var outcome = save(Typing.change("Book", seen, "keywords", Typing.references("money")));

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("1", "Emma", true));
        assertThat(see(Book.class, "1").values().get("keywords"))
                .isEqualTo(Typing.references("money", "secret"));
        assertThat(history(Book.class, "1").getFirst().changes())
                .containsExactly(new Change.Members("keywords", List.of("money"), List.of("love")));
    }

    @Test
    void keepsMembersThatTheActorMayNotSee() {
        save(
                Typing.change(
                        "Book",
                        see(Book.class, "1"),
                        "keywords",
                        Typing.references("love", "secret")));
        var reader = Library.member("public", "Book:change", "Keyword:view");
        var seen = store.find(library.model(Book.class), "1", reader).orElseThrow();

        assertThat(seen.values().get("keywords")).isEqualTo(Typing.references("love"));
        library.add(new Keyword("money", false));
        store.save(
                Typing.change("Book", seen, "keywords", Typing.references("love", "money")),
                reader,
                Locale.ENGLISH);

        assertThat(see(Book.class, "1").values().get("keywords"))
                .isEqualTo(Typing.references("love", "secret", "money"));
    }

    @Test
    void leavesARowAloneThatNobodyChanged() {
        library.sql("update book set price = 9.50 where id = 1");
        var seen = see(Book.class, "1");
        var statistics = basis.factory().unwrap(SessionFactory.class).getStatistics();
        var updates = statistics.getEntityUpdateCount();

        var outcome =
                save(
                        Typing.change(
                                "Book", seen, "title", "Emma", "price", new BigDecimal("9.5000")));

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("1", "Emma", false));
        assertThat(statistics.getEntityUpdateCount()).isEqualTo(updates);
        assertThat(history(Book.class, "1")).isEmpty();
    }

    @Test
    void refusesFieldsThatTheActorMayNotWrite() {
        var clerk = Library.member("none", "Book:change");
        var seen = store.find(library.model(Book.class), "1", clerk).orElseThrow();

        assertThat(seen.writable()).contains("title").doesNotContain("price", "id", "version");
        assertThat(
                        List.of(
                                Typing.change("Book", seen, "price", BigDecimal.ONE),
                                Typing.change("Book", seen, "version", 7),
                                Typing.change("Book", seen, "id", 7L),
                                Typing.change("Book", seen, "password", "x"),
                                Typing.change("Book", seen, "nothing", "x")))
                .allSatisfy(edit ->
                        assertThat(store.save(edit, clerk, Locale.ENGLISH))
                                .isEqualTo(new Outcome.Refused("store.refused")));
    }

    @Test
    void overlooksFieldsThatWereOnlySentBack() {
        var clerk = Library.member("none", "Book:change");
        var seen = store.find(library.model(Book.class), "1", clerk).orElseThrow();

        var outcome =
                store.save(
                        Typing.change("Book", seen, "title", "New", "price", null),
                        clerk,
                        Locale.ENGLISH);

        assertThat(Typing.bare(outcome)).isEqualTo(new Outcome.Saved("1", "New", true));
    }

    @Test
    void refusesThoseWhoMayOnlyLook() {
        var seen = see(Book.class, "1");

        assertThat(
                        store.save(
                                Typing.change("Book", seen, "title", "New"),
                                Library.reader("none"),
                                Locale.ENGLISH))
                .isEqualTo(new Outcome.Refused("store.refused"));
    }

    @Test
    void doesNotRelateToRowsOutOfSight() {
        var shy = Library.member("shy", "Book:change", "Author:view");
        var seen = store.find(library.model(Book.class), "1", shy).orElseThrow();

        var outcome =
                store.save(
                        Typing.change("Book", seen, "author", new Reference("1", "Jane")),
                        shy,
                        Locale.ENGLISH);

        assertThat(outcome)
                .isEqualTo(invalid("author", "This choice is not available. Choose another one."));
    }

    @Test
    void locksRowsWhoseRuleLooksElsewhere() {
        library.sql("update book set author_id = 2 where id = 1");
        library.sql("insert into book_keyword (book_id, keywords_word) values (1, 'love')");

        assertThat(List.of("obscure", "public"))
                .allSatisfy(group -> {
                    var actor = Library.member(group, "Book:change");
                    var seen = store.find(library.model(Book.class), "1", actor).orElseThrow();
                    assertThat(
                                    store.save(
                                            Typing.change("Book", seen, "title", group),
                                            actor,
                                            Locale.ENGLISH))
                            .extracting(Typing::bare)
                            .isEqualTo(new Outcome.Saved("1", group, true));
                });
    }

    @Test
    void savesBackEveryValueWithoutAChange() {
        library.sql(
                """
                update book set price = 1.5, lent = false, published = '0001-01-01',
                    discussed = '2026-03-29 02:30:00.123456', added = '2026-03-29T01:30:00.123456Z',
                    subtitle = E' \\u200d\\u202e e\\u0301 ', author_id = 1
                where id = 1\
                """);
        var model = library.model(Book.class);
        var seen = see(Book.class, "1");

        var typed = new java.util.ArrayList<Object>();
        seen.writable()
                .forEach(path -> {
                    typed.add(path);
                    typed.add(retyped(model.field(path).orElseThrow(), seen.values().get(path)));
                });

        assertThat(save(Typing.change("Book", seen, typed.toArray())))
                .isEqualTo(new Outcome.Saved("1", "Emma", false));
    }

    @SuppressWarnings("unchecked")
    private Object retyped(dev.bureau.internal.model.Field field, Object value) {
        if (value == null || value instanceof Reference || value instanceof java.util.Set<?>) {
            return value;
        }
        var type = (dev.bureau.field.FieldType<Object>) field.type();
        var context =
                basis.contexts().of(field, Locale.ROOT, ROOT.zone(), dev.bureau.field.Options.NONE);
        return type.decode(type.encode(value), context);
    }

    @Test
    void movesNoRowOutOfSight() {
        var novels = Library.member("novels", "Book:change");
        var seen = store.find(library.model(Book.class), "1", novels).orElseThrow();

        var outcome =
                store.save(
                        Typing.change("Book", seen, "genre", Genre.POETRY), novels, Locale.ENGLISH);

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(see(Book.class, "1").values()).containsEntry("genre", Genre.NOVEL);
        assertThat(history(Book.class, "1")).isEmpty();
    }

    @Test
    void answersRowsOutOfSightLikeThoseThatAreGone() {
        var seen = see(Book.class, "2");
        var novels = Library.member("novels", "Book:change");

        assertThat(store.save(Typing.change("Book", seen, "title", "x"), novels, Locale.ENGLISH))
                .isEqualTo(new Outcome.Gone());
        library.sql("delete from book where id = 2");
        assertThat(save(Typing.change("Book", seen, "title", "x"))).isEqualTo(new Outcome.Gone());
    }

    @Test
    void makesAnEmbeddableThatIsNotThere() {
        save(Typing.change("Book", see(Book.class, "1"), "address.room", "Attic"));

        assertThat(see(Book.class, "1").values())
                .containsEntry("address.room", "Attic")
                .containsEntry("address.shelf", null);
    }

    @Test
    void neverWritesSecretsToTheHistory() {
        library.sql("update book set password = 'hunter2' where id = 1");

        save(Typing.change("Book", see(Book.class, "1"), "title", "New"));

        assertThat(see(Book.class, "1").values()).doesNotContainKey("password");
        assertThat(
                        basis.jdbc()
                                .sql("select changes::text from bureau_revision")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(changes -> changes.contains("hunter2"));
    }

    private Snapshot see(Class<?> entity, String id) {
        return store.find(library.model(entity), id, ROOT).orElseThrow();
    }

    private Outcome save(Edit edit) {
        return store.save(edit, ROOT, Locale.ENGLISH);
    }

    private List<Revision> history(Class<?> entity, String id) {
        return store.history(library.model(entity), id, FIRST, ROOT);
    }

    private static Outcome.Invalid invalid(String path, String message) {
        return new Outcome.Invalid(List.of(new Outcome.Violation(path, message)));
    }
}
