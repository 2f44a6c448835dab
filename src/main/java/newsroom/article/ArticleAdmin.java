package newsroom.article;

import static dev.bureau.OrderBy.desc;
import static java.util.function.Predicate.not;
import static newsroom.article.ArticleStatus.DRAFT;
import static newsroom.article.ArticleStatus.PUBLISHED;
import static newsroom.article.ArticleStatus.REJECTED;
import static org.springframework.data.core.TypedPropertyPath.path;

import dev.bureau.AdminSpec;
import dev.bureau.ColumnSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.FieldSpec;
import dev.bureau.FilterSpec;
import dev.bureau.Total;
import dev.bureau.access.Actor;
import dev.bureau.field.MarkdownField;
import dev.bureau.field.RadioField;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newsroom.people.Author;
import newsroom.people.AuthorRepository;
import newsroom.people.Desk;
import org.springframework.data.jpa.criteria.Expressions;
import org.springframework.data.jpa.domain.PredicateSpecification;
import org.springframework.stereotype.Component;

/// How editors and authors work on articles.
@Component
final class ArticleAdmin implements EntityAdmin<Article> {

    private static final int MOST_COMMENTS = 5_000;
    private static final int WORDS_PER_MINUTE = 220;

    private static final int SHORT = 120;
    private static final int LONG = 180;

    private static final String PUBLISH = "publish";

    private final ArticleService articles;
    private final AuthorRepository authors;

    ArticleAdmin(ArticleService articles, AuthorRepository authors) {
        this.articles = articles;
        this.authors = authors;
    }

    @Override
    public void configure(AdminSpec<Article> admin) {
        admin.group("News")
                .icon("newspaper")
                .list(
                        Article::getTitle,
                        Article::getStatus,
                        Article::getCategory,
                        Article::getAuthor,
                        Article::getPublishedAt,
                        Article::getViews,
                        Article::isFeatured)
                .column(
                        "Reading time",
                        article -> Math.ceilDiv(article.getWordCount(), WORDS_PER_MINUTE) + " min",
                        time -> time.sortedBy(Article::getWordCount).hidden())
                .column(Article::getStatus, ColumnSpec::editable)
                .column(Article::getCategory, ColumnSpec::editable)
                .column(Article::getViews, views -> views.total(Total.SUM))
                .filters(
                        Article::getStatus,
                        Article::getCategory,
                        Article::getAuthor,
                        Article::getTags,
                        Article::getPublishedAt,
                        Article::getCreatedAt,
                        Article::isFeatured,
                        Article::getViews,
                        Article::getTitle)
                .filter("Discussion", ArticleAdmin::discussion)
                .filter("Length", ArticleAdmin::length)
                .search(Article::getTitle, Article::getLead)
                .dates(Article::getPublishedAt)
                .orderBy(desc(Article::getCreatedAt))
                .queue("Articles to review", Article::getStatus, ArticleStatus.REVIEW);
        form(admin);
        actions(admin);
    }

    private static void discussion(FilterSpec<Article> filter) {
        filter.choice(
                        "Not begun",
                        (article, cb) -> cb.isEmpty(article.<List<Comment>>get("comments")))
                .choice(
                        "Waiting for approval",
                        (article, cb) -> cb.isFalse(article.join("comments").get("approved")));
    }

    private static void length(FilterSpec<Article> filter) {
        filter.choice(
                        "Short",
                        (article, cb) ->
                                cb.lt(Expressions.get(article, Article::getWordCount), SHORT))
                .choice(
                        "Long",
                        (article, cb) ->
                                cb.ge(Expressions.get(article, Article::getWordCount), LONG));
    }

    private static void form(AdminSpec<Article> admin) {
        admin.section(
                        "Content",
                        Article::getTitle,
                        Article::getSlug,
                        Article::getLead,
                        Article::getBody)
                .aside(
                        "Publishing",
                        Article::getStatus,
                        Article::getCategory,
                        Article::getAuthor,
                        Article::getTags,
                        Article::isFeatured,
                        Article::getPublishedAt)
                .aside("Figures", Article::getViews, Article::getWordCount, Article::getCreatedAt)
                .field(
                        Article::getSlug,
                        slug -> slug.label("Address").prefilledFrom(Article::getTitle))
                .field(
                        Article::getLead,
                        lead -> lead.help("One or two sentences under the headline."))
                .field(Article::getBody, body -> body.as(new MarkdownField()))
                .field(
                        Article::getStatus,
                        status -> status.as(new RadioField()).writableWith(PUBLISH))
                .field(Article::getAuthor, author -> author.writableWith(PUBLISH))
                .field(Article::isFeatured, featured -> featured.writableWith(PUBLISH))
                .field(Article::getPublishedAt, published -> published.writableWith(PUBLISH))
                .field(Article::getViews, FieldSpec::readOnly)
                .field(Article::getWordCount, count -> count.suffix("words").readOnly())
                .inline(
                        Article::getComments,
                        comments ->
                                comments.fields(
                                                Comment::getBody,
                                                Comment::getAuthorName,
                                                Comment::isApproved)
                                        .atMost(MOST_COMMENTS));
    }

    private void actions(AdminSpec<Article> admin) {
        admin.action(
                        "Send to review",
                        articles::sendToReview,
                        action -> action.icon("arrow-right").when(is(DRAFT).or(is(REJECTED))))
                .action(
                        "Publish",
                        articles::publish,
                        action -> action.requires(PUBLISH).icon("check").when(not(is(PUBLISHED))))
                .action(
                        "Reject",
                        articles::reject,
                        action ->
                                action.icon("close-small")
                                        .when(not(is(REJECTED)))
                                        .confirm(
                                                "The authors see that their articles were refused."));
    }

    private static Predicate<Article> is(ArticleStatus status) {
        return article -> article.getStatus() == status;
    }

    /// Authors see their own articles, the desk sees all.
    @Override
    public PredicateSpecification<Article> visibleTo(Actor actor) {
        if (!Desk.writesOnly(actor)) {
            return PredicateSpecification.unrestricted();
        }
        return (article, cb) ->
                cb.equal(
                        Expressions.get(
                                article, path(Article::getAuthor).then(Author::getUsername)),
                        actor.username());
    }

    /// What is published, authors leave to the desk.
    @Override
    public boolean allows(Actor actor, String operation, Article article) {
        return !Desk.writesOnly(actor) || article.getStatus() != ArticleStatus.PUBLISHED;
    }

    @Override
    public boolean copies(Actor actor) {
        return true;
    }

    /// What is published has a page on the site.
    @Override
    public Optional<URI> page(Article article) {
        return article.getStatus() == ArticleStatus.PUBLISHED
                ? Optional.of(URI.create(ArticlePage.ADDRESS + article.getSlug()))
                : Optional.empty();
    }

    @Override
    public void initialValues(Article article, Actor actor) {
        authors.findByUsername(actor.username()).ifPresent(article::setAuthor);
    }
}
