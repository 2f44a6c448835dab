package newsroom.article;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The site's page of a published article, as plain as a page can be.
@RestController
final class ArticlePage {

    static final String ADDRESS = "/articles/";

    private final ArticleRepository articles;

    ArticlePage(ArticleRepository articles) {
        this.articles = articles;
    }

    @GetMapping(path = ADDRESS + "{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String slug) {
        return ResponseEntity.of(
                articles.findBySlugAndStatus(slug, ArticleStatus.PUBLISHED)
                        .map(ArticlePage::written));
    }

    private static String written(Article article) {
        return """
        <!DOCTYPE html>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%1$s</title>
        <article style="max-width: 40rem; margin: 3rem auto; font: 1.125rem/1.6 serif">
        <h1>%1$s</h1><p><strong>%2$s</strong></p><p style="white-space: pre-line">%3$s</p>
        </article>
        """
                .formatted(
                        htmlEscape(article.getTitle()),
                        htmlEscape(article.getLead()),
                        htmlEscape(article.getBody()));
    }
}
