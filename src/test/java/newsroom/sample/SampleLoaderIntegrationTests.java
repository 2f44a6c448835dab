package newsroom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import newsroom.article.Article;
import newsroom.article.ArticleService;
import newsroom.article.ArticleStatus;
import newsroom.article.Category;
import newsroom.article.Comment;
import newsroom.people.Author;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

@SpringJUnitConfig(initializers = TestDatabase.Initializer.class)
@TestPropertySource(
        locations = "classpath:application.properties",
        properties = "spring.jpa.hibernate.ddl-auto=validate")
@ActiveProfiles("demo")
@Transactional
class SampleLoaderIntegrationTests {

    @Configuration
    @EntityScan("newsroom")
    @Import({SampleLoader.class, ArticleService.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        LiquibaseAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Newsroom {}

    @Autowired private EntityManager entities;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private SampleLoader loader;
    @Autowired private ArticleService articles;

    @Test
    void fillsAnEmptyDatabaseOnce() {
        var before = count();
        loader.afterSingletonsInstantiated();
        assertThat(before).isGreaterThanOrEqualTo(5_000);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void loadsWhatItWrote() {
        var article = entities.find(Article.class, 1);
        assertThat(article.getLead()).isNotBlank();
        assertThat(article.getTags()).isNotEmpty();
        assertThat(article.getAuthor().getName()).isNotBlank();
        assertThat(article.getWordCount()).isBetween(40, 400);
    }

    @Test
    void keepsArticlesInTheColumnsOfTheSchema() {
        var article = saved();
        articles.publish(article);
        entities.flush();
        var row = jdbc.queryForMap("select * from article where id = ?", article.getId());
        assertThat(row)
                .containsEntry("status", "published")
                .containsEntry("slug", "storm-over-the-harbour")
                .containsEntry("word_count", 3)
                .containsEntry("version", 1);
        assertThat(row.get("published_at")).isNotNull();
    }

    @Test
    void deletesCommentsWithTheirArticle() {
        var article = saved();
        article.addComment(new Comment("Ada", "Well."));
        entities.flush();
        entities.remove(article);
        entities.flush();
        assertThat(
                        jdbc.queryForObject(
                                "select count(*) from comment where author_name = 'Ada' and body = 'Well.'",
                                Long.class))
                .isZero();
    }

    @Test
    void keepsTheFirstDateOfPublication() {
        var article = saved();
        articles.publish(article);
        var first = article.getPublishedAt();
        articles.reject(article);
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.REJECTED);
        articles.publish(article);
        assertThat(article.getPublishedAt()).isNotNull().isEqualTo(first);
    }

    private Article saved() {
        var article =
                new Article(
                        "Storm over the harbour",
                        entities.find(Category.class, 1),
                        entities.find(Author.class, 1));
        article.setBody("## One *two* three");
        entities.persist(article);
        entities.flush();
        return article;
    }

    private long count() {
        return entities.createQuery("select count(a) from Article a", Long.class).getSingleResult();
    }
}
