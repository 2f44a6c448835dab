package bench.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/// One of ten million rows.
@Entity
public class Article {
    @Id Long id;

    @Column(nullable = false, length = 200)
    String title = "";

    @Column(nullable = false)
    String slug = "";

    @Column(nullable = false, columnDefinition = "text")
    String body = "";

    @Column(nullable = false, length = 12)
    String status = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_id")
    Category category;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    Author author;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "is_featured", nullable = false)
    boolean featured;

    @Column(nullable = false)
    int views;

    protected Article() {}
}
