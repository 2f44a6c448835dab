package bench.lists;

import static dev.bureau.AdminSpec.property;
import static dev.bureau.OrderBy.desc;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// How articles are listed, and who sees which: everybody all but the members of three groups.
final class ArticleAdmin implements EntityAdmin<Article> {

    /// Sees the articles of five large categories.
    static final String SECTION = "section";

    /// Sees the articles of two small categories.
    static final String CORNER = "corner";

    /// Sees the articles of authors with certain names, as far as there is such an author.
    static final String AGENCY = "agency";

    @Override
    public void configure(AdminSpec<Article> admin) {
        admin.list(
                        property("title"),
                        property("status"),
                        property("category"),
                        property("author"),
                        property("publishedAt"),
                        property("featured"),
                        property("views"))
                .filters(
                        property("status"),
                        property("category"),
                        property("author"),
                        property("publishedAt"))
                .search(property("title"))
                .orderBy(desc(property("publishedAt")))
                .pageSize(50);
    }

    @Override
    public PredicateSpecification<Article> visibleTo(Actor actor) {
        if (actor.in(SECTION)) {
            return (article, cb) -> article.get("category").get("id").in(List.of(1, 2, 3, 4, 5));
        }
        if (actor.in(CORNER)) {
            return (article, cb) -> article.get("category").get("id").in(List.of(45, 46));
        }
        return actor.in(AGENCY)
                ? (article, cb) -> named(article.get("author"), cb)
                : PredicateSpecification.unrestricted();
    }

    private static Predicate named(Path<Author> author, CriteriaBuilder cb) {
        var criteria = cb.createQuery(Integer.class);
        var named = criteria.subquery(Integer.class);
        var other = named.from(Author.class);
        named.select(cb.literal(1))
                .where(
                        cb.equal(other.get("id"), author.get("id")),
                        cb.lessThan(other.get("name"), "C"));
        return cb.exists(named);
    }
}
