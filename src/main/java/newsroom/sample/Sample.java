package newsroom.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All rows of the demo, with their keys.
record Sample(
        List<Category> categories,
        List<Author> authors,
        List<Tag> tags,
        List<Article> articles,
        List<Comment> comments) {

    record Category(long id, String name, String slug, String description) {}

    record Author(
            long id,
            String name,
            String email,
            String bio,
            boolean active,
            @Nullable String username) {}

    record Tag(long id, String name, String slug) {}

    /// @param tags the keys of its tags
    record Article(
            long id,
            Text text,
            String slug,
            long category,
            long author,
            Dates dates,
            boolean featured,
            int views,
            List<Long> tags) {}

    /// What is read of an article. The body is Markdown.
    record Text(String title, String lead, String body) {}

    /// @param status the word in the database
    /// @param published null for an article that is not on the site
    record Dates(String status, Instant created, @Nullable Instant published) {}

    record Comment(
            long id, long article, String author, String body, Instant created, boolean approved) {}
}
