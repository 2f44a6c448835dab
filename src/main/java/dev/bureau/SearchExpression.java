package dev.bureau;

import dev.bureau.access.Actor;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;

/// Which rows a search finds, where no words in properties say it: by the full text search of the
/// database, say.
///
/// ```java
/// admin.search((article, text, actor, cb) -> cb.isTrue(
///         cb.function("found", Boolean.class, article.get("document"), cb.literal(text))));
/// ```
///
/// @param <T> the listed entity
@FunctionalInterface
public interface SearchExpression<T> {

    /// What holds for the rows that are found. It is made several times for one statement.
    ///
    /// @param row where the row is in the query; it may be joined with others
    /// @param text what was typed, 200 characters at most and never blank; it is a value, never a
    ///   part of a statement
    /// @param actor who searches: words in attributes that not everybody may read are looked for on
    ///   behalf of those who may, or numbers of rows tell what is in them
    Predicate of(From<?, T> row, String text, Actor actor, CriteriaBuilder cb);
}
