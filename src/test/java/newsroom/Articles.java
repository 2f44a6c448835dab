package newsroom;

import org.springframework.jdbc.core.simple.JdbcClient;

/// An article that a test made for itself, looked at in the database.
record Articles(JdbcClient database, long id) {

    /// A new draft.
    static Articles draft(Newsroom newsroom, String title) {
        return of(newsroom, title, "draft");
    }

    static Articles of(Newsroom newsroom, String title, String status) {
        var database = newsroom.database();
        var id =
                database.sql(
                                """
                                insert into article (title, slug, lead, body, status, category_id, author_id,
                                    created_at, published_at, is_featured, views, word_count)
                                values (:title, 'test-' || gen_random_uuid(), '', 'The text.', :status,
                                    (select min(id) from category),
                                    (select min(id) from author where username is null),
                                    now(), null, false, 0, 2)
                                returning id\
                                """)
                        .param("title", title)
                        .param("status", status)
                        .query(Long.class)
                        .single();
        return new Articles(database, id);
    }

    void comment(String words) {
        database.sql(
                        "insert into comment (article_id, author_name, body, created_at, approved)"
                                + " values (?, 'Reader', ?, now(), false)")
                .params(id, words)
                .update();
    }

    /// The same article, with noon of a day as its time.
    Articles publishedOn(String day) {
        database.sql("update article set published_at = cast(? as timestamptz) where id = ?")
                .params(day + " 12:00:00+00", id)
                .update();
        return this;
    }

    String published() {
        return value("published_at at time zone 'UTC'");
    }

    /// Where its form is.
    String address() {
        return "/admin/articles/" + id;
    }

    String title() {
        return value("title");
    }

    String lead() {
        return value("lead");
    }

    String status() {
        return value("status");
    }

    private String value(String column) {
        return database.sql("select " + column + " from article where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
