package dev.bureau.internal.data.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Chapter;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words behind two relations to many: chapters and keywords.
@StoreTest
class WordSearchIntegrationTests {

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void fill() {
        library.empty();
        books = library.model(Book.class);
        var harbour = new Keyword("harbour light", false);
        var storm = new Keyword("storm", false);
        var author = new Author("Ada", false);
        var tides = new Book("Tides").with(new Chapter("North wind", 1));
        tides.with(new Chapter("South coast", 1));
        tides.author = author;
        tides.keywords.addAll(List.of(harbour, storm));
        var bare = new Book("Bare");
        bare.keywords.add(harbour);
        library.add(harbour, storm, author, tides, bare);
    }

    @Test
    void findsWordsInOneRowBehindEachRelation() {
        assertThat(found("north harbour")).containsExactly("Tides");
        assertThat(found("north wind harbour light")).containsExactly("Tides");
        assertThat(found("tides ada wind storm")).containsExactly("Tides");
    }

    @Test
    void findsNoWordsThatTwoRowsOfOneRelationShare() {
        assertThat(found("north south")).isEmpty();
        assertThat(found("harbour storm")).isEmpty();
        assertThat(found("north storm light")).isEmpty();
    }

    @Test
    void findsRowsWithNothingBehindTheOtherRelation() {
        assertThat(found("harbour light")).containsExactly("Bare", "Tides");
        assertThat(found("bare light")).containsExactly("Bare");
        assertThat(found("bare")).containsExactly("Bare");
    }

    @Test
    void findsTheOthersWhereItIsDenied() {
        var denied =
                ListQuery.ALL.withFilter(new Condition.Not(new Condition.Matches("north harbour")));

        assertThat(found(denied)).containsExactly("Bare");
    }

    private List<String> found(String words) {
        return found(ListQuery.ALL.withSearch(words));
    }

    private List<String> found(ListQuery query) {
        var root = Library.superuser();
        return store
                .page(books, store.columns(books, root), query, Stretch.first(10), root)
                .rows()
                .stream()
                .map(Row::label)
                .sorted()
                .toList();
    }
}
