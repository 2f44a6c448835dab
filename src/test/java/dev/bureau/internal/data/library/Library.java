package dev.bureau.internal.data.library;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/// What tests of the store do around it: fill the database, count statements, be somebody.
public record Library(Basis basis) {

    /// Removes every row of the library's entities.
    public void empty() {
        basis.jdbc()
                .sql(
                        "truncate table author, book, book_keyword, chapter, keyword, loan, seat restart identity cascade")
                .update();
    }

    /// Runs work in a transaction of its own.
    public <T> T save(Function<EntityManager, T> work) {
        var result = basis.writing().execute(status -> work.apply(basis.entities()));
        return java.util.Objects.requireNonNull(result);
    }

    /// Makes rows.
    public void add(Object... entities) {
        save(manager -> {
            Arrays.stream(entities).forEach(manager::persist);
            return entities.length;
        });
    }

    /// Does to the database what the mapping would not.
    public void sql(String statement) {
        basis.jdbc().sql(statement).update();
    }

    public EntityModel model(Class<?> type) {
        return basis.registry().byType(type).orElseThrow();
    }

    /// The number of statements that the work sends.
    public long statements(Runnable work) {
        Statistics statistics = basis.factory().unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /// The number of rows that the work loads.
    public long loaded(Runnable work) {
        Statistics statistics = basis.factory().unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getEntityLoadCount();
        work.run();
        return statistics.getEntityLoadCount() - before;
    }

    public static Actor superuser() {
        return new Actor("root", "Root", true, Set.of(), Set.of(), ZoneId.of("Europe/Berlin"));
    }

    /// Somebody in a group who was granted these: `Book:view`.
    public static Actor member(String group, String... granted) {
        var permissions =
                Stream.of(granted)
                        .map(words -> words.split(":"))
                        .map(words -> new Permission(words[0], words[1]))
                        .collect(Collectors.toSet());
        return new Actor(
                "mia", "Mia", false, Set.of(group), permissions, ZoneId.of("Europe/Berlin"));
    }

    /// Somebody in a group who may see everything.
    public static Actor reader(String group) {
        return member(
                group,
                "Book:view",
                "Author:view",
                "Keyword:view",
                "Chapter:view",
                "Loan:view",
                "Seat:view");
    }
}
