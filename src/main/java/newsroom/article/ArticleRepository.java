package newsroom.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/// Finds articles for the site.
interface ArticleRepository extends Repository<Article, Long> {

    Optional<Article> findBySlugAndStatus(String slug, ArticleStatus status);
}
