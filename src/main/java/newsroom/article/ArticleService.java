package newsroom.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/// The way of an article: written, reviewed, published or rejected. The caller owns the
/// transaction.
@Service
public final class ArticleService {

    /// Hands a finished text to the editors.
    public void sendToReview(Article article) {
        article.setStatus(ArticleStatus.REVIEW);
    }

    /// Puts the article on the site. One that was there before keeps its first date.
    public void publish(Article article) {
        article.setStatus(ArticleStatus.PUBLISHED);
        if (article.getPublishedAt() == null) {
            article.setPublishedAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /// Refuses the article, and takes it off the front page.
    public void reject(Article article) {
        article.setStatus(ArticleStatus.REJECTED);
        article.setFeatured(false);
    }
}
