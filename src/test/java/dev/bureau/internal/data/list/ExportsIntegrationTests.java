package dev.bureau.internal.data.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.Actor;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ExportsIntegrationTests {

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void start() {
        library.empty();
        books = library.model(Book.class);
    }

    @Test
    void writesValuesInTheirCanonicalFormAndRelationsAsTitles() {
        var author = new Author("Goethe", true);
        var faust = new Book("Faust");
        faust.author = author;
        faust.genre = Genre.NOVEL;
        faust.price = new BigDecimal("1234.50");
        faust.published = LocalDate.of(1808, 1, 31);
        library.add(author, faust);

        assertThat(
                        all(
                                Library.superuser(),
                                "title",
                                "author",
                                "genre",
                                "price",
                                "published",
                                "lent"))
                .containsExactly(List.of("Faust", "Goethe", "NOVEL", "1234.50", "1808-01-31", ""));
    }

    @Test
    void writesAllRowsInTheOrderOfTheListHoweverManyThereAre() {
        library.add(IntStream.range(0, 1_203).mapToObj(n -> book(n)).toArray());
        var query =
                ListQuery.ALL
                        .withFilter(new Compare("pages", Operator.AT_LEAST, "3"))
                        .withOrders(List.of(Order.desc("pages")));

        var lines = export(new Selection.Matching(query), Library.superuser(), "pages");

        assertThat(lines).hasSize(1_200).startsWith(List.of("1202")).endsWith(List.of("3"));
    }

    @Test
    void writesTheChosenRowsOnly() {
        var chosen = new Book("chosen");
        library.add(new Book("other"), chosen);
        var selection = new Selection.Rows(List.of(String.valueOf(chosen.id), "0", "no key"));

        assertThat(export(selection, Library.superuser(), "title"))
                .containsExactly(List.of("chosen"));
    }

    @Test
    void writesOnlyWhatTheActorMayRead() {
        var novel = new Book("novel");
        novel.genre = Genre.NOVEL;
        novel.appraisal = "CANARY-appraisal";
        novel.password = "CANARY-password";
        var other = new Book("CANARY-row");
        other.genre = Genre.POETRY;
        library.add(novel, other);

        var lines = all(Library.reader("novels"), "title", "appraisal", "password");

        assertThat(lines).containsExactly(List.of("novel", "", ""));
    }

    @Test
    void writesNothingForAQuestionThatCannotBeAsked() {
        library.add(new Book("any"));
        var query = ListQuery.ALL.withFilter(new Compare("password", Operator.IS, "x"));

        assertThat(export(new Selection.Matching(query), Library.superuser(), "title")).isEmpty();
    }

    @Test
    void refusesThoseWhoMayNotSeeTheEntity() {
        var nobody = Library.member("none", "Author:view");

        assertThatThrownBy(() -> all(nobody, "title")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> export(new Selection.Rows(List.of("1")), nobody, "title"))
                .isInstanceOf(AccessRefused.class);
    }

    private static Book book(int pages) {
        var book = new Book("any");
        book.pages = pages;
        return book;
    }

    private List<List<String>> all(Actor actor, String... paths) {
        return export(new Selection.Matching(ListQuery.ALL), actor, paths);
    }

    private List<List<String>> export(Selection selection, Actor actor, String... paths) {
        var lines = new ArrayList<List<String>>();
        var columns =
                Arrays.stream(paths)
                        .<Column>map(path ->
                                new Column.Property(
                                        path, "Book", books.field(path).orElseThrow(), true))
                        .toList();
        var told = store.export(books, columns, selection, actor, lines::add);
        assertThat(told).isEqualTo(lines.size());
        return lines;
    }
}
