package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bureau.access.Actor;
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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class EditMistakesIntegrationTests {

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
    void gathersAllErrorsInTheActorsLanguage() {
        var edit =
                Typing.with(
                        Typing.change(
                                "Book",
                                see(Book.class, "1"),
                                "title",
                                null,
                                "pages",
                                -1,
                                "subtitle",
                                "x".repeat(256),
                                "appraisal",
                                "a\0b"),
                        "chapters",
                        Typing.add("Chapter", "heading", "One", "pages", -5));

        var outcome = store.save(edit, ROOT, Locale.GERMAN);

        assertThat(outcome)
                .asInstanceOf(type(Outcome.Invalid.class))
                .satisfies(invalid ->
                        assertThat(invalid.violations())
                                .extracting(Outcome.Violation::path)
                                .containsExactlyInAnyOrder(
                                        "title",
                                        "pages",
                                        "subtitle",
                                        "appraisal",
                                        "chapters[0].pages"));
        assertThat(outcome.toString())
                .contains("Höchstens 255 Zeichen; es sind 256.", "größer-gleich 0");
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(save(Typing.change("Book", see(Book.class, "1"), "title", "a\uD83D")))
                .isEqualTo(invalid("title", "This contains characters that cannot be stored."));
    }

    @Test
    void saysWhatTheApplicationSays() {
        assertThat(save(Typing.change("Book", see(Book.class, "1"), "title", "Untitled")))
                .isEqualTo(invalid("", "A book needs a title of its own"));
    }

    @Test
    void findsTakenValuesBeforeTheDatabaseDoes() {
        var taken = see(Book.class, "1").values().get("number");

        assertThat(save(Typing.change("Book", see(Book.class, "2"), "number", taken)))
                .isEqualTo(invalid("number", "This is already taken by another row."));
        assertThat(save(Typing.add("Keyword", "word", "love")))
                .isEqualTo(invalid("word", "This is already taken by another row."));
    }

    @Test
    void findsTheFieldThatTheDatabaseMeans() {
        library.sql("alter table author add constraint author_name_key unique (name)");
        library.sql("alter table author add constraint author_check check (name <> 'Bad')");
        try {
            assertThat(save(Typing.add("Author", "name", "Jane")))
                    .isEqualTo(invalid("name", "This is already taken by another row."));
            assertThat(save(Typing.add("Author", "name", "Bad")))
                    .isEqualTo(invalid("", "The database does not accept these values."));
        } finally {
            library.sql("alter table author drop constraint author_name_key");
            library.sql("alter table author drop constraint author_check");
        }
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
