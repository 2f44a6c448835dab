package dev.bureau.internal.ui.form;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Articles of a test's own, so that tests do not meddle with each other's rows.
record Articles(JdbcClient jdbc) {

    /// Adds an article that waits for review, without tags and comments.
    ///
    /// @param slug to be different in each test
    String add(String title, String slug) {
        return String.valueOf(
                jdbc.sql(
                                """
                                insert into article (title, slug, lead, body, status, category_id, author_id,
                                    created_at, is_featured, views, word_count, version)
                                values (:title, :slug, 'A lead', 'A body', 'review',
                                    (select min(id) from category), (select min(id) from author),
                                    now(), false, 1234, 2, 0) returning id\
                                """)
                        .param("title", title)
                        .param("slug", slug)
                        .query(Long.class)
                        .single());
    }

    void comment(String article, String author, String body) {
        jdbc.sql(
                        """
                        insert into comment (article_id, author_name, body, created_at, approved)
                        values (:article, :author, :body, now(), false)\
                        """)
                .param("article", Long.valueOf(article))
                .param("author", author)
                .param("body", body)
                .update();
    }

    /// What somebody else does meanwhile.
    void rename(String article, String title) {
        jdbc.sql("update article set title = :title, version = version + 1 where id = :id")
                .param("title", title)
                .param("id", Long.valueOf(article))
                .update();
    }

    void delete(String article) {
        jdbc.sql("delete from article where id = :id").param("id", Long.valueOf(article)).update();
    }

    Map<String, Object> row(String article) {
        return jdbc.sql("select * from article where id = :id")
                .param("id", Long.valueOf(article))
                .query()
                .singleRow();
    }

    long count(String article) {
        return jdbc.sql("select count(*) from article where id = :id")
                .param("id", Long.valueOf(article))
                .query(Long.class)
                .single();
    }

    void deleteComments(String article) {
        jdbc.sql("delete from comment where article_id = :article")
                .param("article", Long.valueOf(article))
                .update();
    }

    void rewriteComments(String article, String body) {
        jdbc.sql("update comment set body = :body where article_id = :article")
                .param("body", body)
                .param("article", Long.valueOf(article))
                .update();
    }

    List<String> bodies(String article) {
        return jdbc.sql("select body from comment where article_id = :article order by id")
                .param("article", Long.valueOf(article))
                .query(String.class)
                .list();
    }

    long comments(String article) {
        return jdbc.sql("select count(*) from comment where article_id = :id")
                .param("id", Long.valueOf(article))
                .query(Long.class)
                .single();
    }
}
