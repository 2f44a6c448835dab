package dev.bureau.internal.data.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Has an attribute of every kind that lists care about.
@Entity
public class Book {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Version public int version;

    @Column(nullable = false)
    public String title = "";

    public @Nullable String subtitle;

    @Column(unique = true, nullable = false)
    public UUID number = UUID.randomUUID();

    @Min(0)
    public int pages;

    public @Nullable BigDecimal price;

    public @Nullable Boolean lent;

    @Enumerated(EnumType.STRING)
    public @Nullable Genre genre;

    public @Nullable LocalDate published;

    public @Nullable LocalDateTime discussed;

    public @Nullable Instant added;

    public @Nullable String appraisal;

    public @Nullable String password;

    @Embedded public Address address = new Address();

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Author author;

    @ManyToMany public Set<Keyword> keywords = new LinkedHashSet<>();

    @OneToMany(mappedBy = "book", cascade = CascadeType.ALL, orphanRemoval = true)
    public List<Chapter> chapters = new ArrayList<>();

    public Book() {}

    public Book(String title) {
        this.title = title;
    }

    public Book with(Chapter chapter) {
        chapter.book = this;
        chapters.add(chapter);
        return this;
    }
}
