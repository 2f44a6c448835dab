package dev.bureau;

import dev.bureau.access.Actor;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.ResolvableType;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// How one entity is managed. A bean of this type shapes the lists and forms of `T`; without one,
/// all defaults hold.
///
/// ```java
/// @Component
/// class ArticleAdmin implements EntityAdmin<Article> {
///     @Override
///     public void configure(AdminSpec<Article> admin) {
///         admin.list(Article::getTitle, Article::getStatus).search(Article::getTitle);
///     }
/// }
/// ```
///
/// @param <T> the entity
public interface EntityAdmin<T> {

    /// An admin in lambda form, to be returned from a `@Bean` method.
    static <T> EntityAdmin<T> of(Class<T> type, Consumer<AdminSpec<T>> configuration) {
        return new EntityAdmin<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public void configure(AdminSpec<T> admin) {
                configuration.accept(admin);
            }
        };
    }

    /// The managed entity's class; read from the type argument unless overridden.
    ///
    /// @throws IllegalStateException if the type argument cannot be read
    @SuppressWarnings("unchecked")
    default Class<T> type() {
        var argument =
                ResolvableType.forClass(getClass()).as(EntityAdmin.class).getGeneric(0).resolve();
        if (argument == null) {
            throw new IllegalStateException(
                    getClass().getName()
                            + ": no entity class (expected: a type argument, or an override of type())");
        }
        return (Class<T>) argument;
    }

    /// Says what differs from the defaults. Called once at start.
    default void configure(AdminSpec<T> admin) {}

    /// The rows that the actor may see at all. Part of every query: list, count, picker, form,
    /// history, action.
    default PredicateSpecification<T> visibleTo(Actor actor) {
        return PredicateSpecification.unrestricted();
    }

    /// Whether the actor, who was granted the operation, may do it to this row. Asked for changes,
    /// deletion and actions, inside the transaction.
    ///
    /// @param operation a constant of [dev.bureau.access.Permission], or an action's name
    default boolean allows(Actor actor, String operation, T entity) {
        return true;
    }

    /// Fills a new row before it is shown in the form.
    default void initialValues(T entity, Actor actor) {}

    /// Whether the form of a stored row also offers to save what it holds as a new row, children
    /// included. The right to add rows is asked for besides.
    default boolean copies(Actor actor) {
        return false;
    }

    /// The page on which the application itself shows the row, to which the form links; a path of
    /// the application, without the one under which it runs, or an address that begins with `http:`
    /// or `https:`. Asked inside the transaction that reads the row: what it calls must not mark
    /// that for rollback.
    default Optional<URI> page(T entity) {
        return Optional.empty();
    }

    /// Called after the typed values were applied and before they are validated and written.
    default void beforeSave(T entity, Actor actor) {}

    /// Called after the row was written, in the same transaction.
    default void afterSave(T entity, Actor actor) {}

    /// Called before the row is deleted, in the same transaction.
    default void beforeDelete(T entity, Actor actor) {}
}
