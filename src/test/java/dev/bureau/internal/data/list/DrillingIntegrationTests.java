package dev.bureau.internal.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.DateSteps;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class DrillingIntegrationTests {

    @Autowired EntityStore store;
    @Autowired Library library;
    EntityModel books;

    @BeforeEach
    void start() {
        library.empty();
        books = library.model(Book.class);
    }

    @Test
    void tellsTheYearsThatHaveRows() {
        add("2019-05-01T10:00:00Z", "2024-01-01T10:00:00Z", "2026-07-01T10:00:00Z");

        assertThat(steps(ListQuery.ALL))
                .isEqualTo(new DateSteps(Unit.YEAR, years(2019, 2024, 2026)));
    }

    @Test
    void opensAtTheDeepestLevelThatTellsRowsApart() {
        add("2026-03-05T10:00:00Z", "2026-07-01T10:00:00Z", "2026-07-31T10:00:00Z");
        var july = between("2026-07-01", "2026-07-31");

        assertThat(steps(ListQuery.ALL))
                .isEqualTo(
                        new DateSteps(
                                Unit.MONTH,
                                List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 7, 1))));
        assertThat(steps(july))
                .isEqualTo(
                        new DateSteps(
                                Unit.DAY,
                                List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31))));
    }

    @Test
    void countsDaysInTheZoneOfTheReader() {
        // in Berlin it is the first of April already, and summer time has begun
        add("2026-03-28T22:30:00Z", "2026-03-29T22:30:00Z", "2026-03-31T22:30:00Z");
        var march = between("2026-03-01", "2026-03-31");

        assertThat(steps(ListQuery.ALL).firsts())
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        assertThat(steps(march).firsts())
                .containsExactly(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30));
    }

    @Test
    void looksUpNoMoreThanTheStepsThereAre() {
        for (var day = 0; day < 60; day++) {
            add(Instant.parse("2024-01-01T10:00:00Z").plusSeconds(86_400L * 3 * day).toString());
        }
        add("2026-01-01T10:00:00Z");

        assertThat(library.statements(() -> steps(ListQuery.ALL))).isLessThanOrEqualTo(4);
        assertThat(steps(ListQuery.ALL).firsts()).isEqualTo(years(2024, 2026));
    }

    @Test
    void tellsNothingOfAnEmptyList() {
        library.add(new Book("undated"));

        assertThat(steps(ListQuery.ALL).firsts()).isEmpty();
        assertThat(
                        store.dates(
                                        library.model(
                                                dev.bureau.internal.data.library.Chapter.class),
                                        ListQuery.ALL,
                                        Library.superuser())
                                .firsts())
                .isEmpty();
    }

    private DateSteps steps(ListQuery query) {
        return store.dates(books, query, Library.superuser());
    }

    private static ListQuery between(String from, String to) {
        return ListQuery.ALL.withFilter(new Compare("added", Operator.BETWEEN, from, to));
    }

    private static List<LocalDate> years(int... years) {
        return java.util.Arrays.stream(years).mapToObj(year -> LocalDate.of(year, 1, 1)).toList();
    }

    private void add(String... moments) {
        for (var moment : moments) {
            var book = new Book("of " + moment);
            book.added = Instant.parse(moment);
            library.add(book);
        }
    }
}
