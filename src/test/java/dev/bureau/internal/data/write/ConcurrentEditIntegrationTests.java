package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.library.Typing;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ConcurrentEditIntegrationTests {

    static final Actor ROOT = Library.superuser();

    @Autowired Library library;
    @Autowired EntityStore store;

    @BeforeEach
    void start() {
        library.empty();
        library.sql("truncate bureau_revision restart identity");
        library.add(new Author("Jane", true), new Book("Emma"));
    }

    @Test
    void letsOnlyOneOfManyChangeTheSameValue() throws Exception {
        var author = store.find(library.model(Author.class), "1", ROOT).orElseThrow();
        var book = store.find(library.model(Book.class), "1", ROOT).orElseThrow();

        var unversioned = saveAll(name -> Typing.change("Author", author, "name", name));
        var versioned = saveAll(name -> Typing.change("Book", book, "title", name));

        assertThat(List.of(unversioned, versioned))
                .allSatisfy(outcomes -> {
                    assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
                    assertThat(outcomes).filteredOn(Outcome.Conflict.class::isInstance).hasSize(5);
                });
        assertThat(store.history(library.model(Book.class), "1", new Window(0, 9), ROOT))
                .hasSize(1);
    }

    @Test
    void letsEverybodyChangeAValueOfTheirOwn() throws Exception {
        var book = store.find(library.model(Book.class), "1", ROOT).orElseThrow();
        var paths = List.of("title", "subtitle", "appraisal", "address.room");

        var outcomes = new ArrayList<Outcome>();
        try (var threads = Executors.newFixedThreadPool(paths.size())) {
            var work =
                    paths.stream()
                            .<Callable<Outcome>>map(path ->
                                    () ->
                                            store.save(
                                                    Typing.change("Book", book, path, "new"),
                                                    ROOT,
                                                    Locale.ENGLISH))
                            .toList();
            for (var future : threads.invokeAll(work)) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes).allMatch(Outcome.Saved.class::isInstance);
        assertThat(store.find(library.model(Book.class), "1", ROOT).orElseThrow().values())
                .extractingByKeys("title", "subtitle", "appraisal", "address.room")
                .containsOnly("new");
    }

    private List<Outcome> saveAll(java.util.function.Function<String, Edit> typed)
            throws Exception {
        var outcomes = new ArrayList<Outcome>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var work =
                    IntStream.range(0, 6)
                            .<Callable<Outcome>>mapToObj(number ->
                                    () ->
                                            store.save(
                                                    typed.apply("name " + number),
                                                    ROOT,
                                                    Locale.ENGLISH))
                            .toList();
            for (var future : threads.invokeAll(work)) {
                outcomes.add(future.get());
            }
        }
        return outcomes;
    }
}
