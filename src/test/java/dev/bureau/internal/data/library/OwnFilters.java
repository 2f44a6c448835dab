package dev.bureau.internal.data.library;

import dev.bureau.AdminSpec;
import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.OwnFilter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Map;

/// What the admins of the library declare in code.
final class OwnFilters {

    private OwnFilters() {}

    /// By length, by what is in its chapters, by who asks, and by what only some may ask.
    static List<EntityModel.Filter> ofBooks() {
        return new AdminSpec<Book>()
                        .filter(
                                "Length",
                                length ->
                                        length.choice(
                                                        "Short",
                                                        (book, cb) -> cb.lt(book.get("pages"), 100))
                                                .choice(
                                                        "Very long",
                                                        (book, cb) ->
                                                                cb.ge(book.get("pages"), 1_000)))
                        .filter(
                                "Parts",
                                parts ->
                                        parts.choice(
                                                        "None",
                                                        (book, cb) ->
                                                                cb.isEmpty(book.get("chapters")))
                                                .choice(
                                                        "Long ones",
                                                        (book, cb) ->
                                                                cb.gt(
                                                                        book.join("chapters")
                                                                                .get("pages"),
                                                                        50))
                                                .choice(
                                                        "By somebody famous",
                                                        (book, cb) ->
                                                                cb.isTrue(
                                                                        book.get("author")
                                                                                .get("famous"))))
                        .filter(
                                "Price level",
                                price ->
                                        price.choice(
                                                        "Cheap",
                                                        (book, cb) -> cb.lt(book.get("price"), 10))
                                                .requires("appraise"))
                        .filter(
                                "Mine",
                                mine ->
                                        mine.choices(
                                                actor ->
                                                        Map.of(
                                                                actor.username(),
                                                                "By " + actor.username()),
                                                name ->
                                                        (book, cb) ->
                                                                cb.equal(
                                                                        book.join(
                                                                                        "author",
                                                                                        JoinType
                                                                                                .LEFT)
                                                                                .get("name"),
                                                                        name)))
                        .declared()
                        .ownFilters()
                        .stream()
                        .flatMap(own -> OwnFilter.filter(own, "Book").stream())
                        .toList();
    }

    /// Seats are found by what belongs to them.
    static Predicate seats(From<?, Object> seat, String text, Actor actor, CriteriaBuilder cb) {
        return actor.in("blind") ? cb.disjunction() : cb.equal(seat.join("equipment"), text);
    }
}
