package newsroom.article;

import jakarta.persistence.EnumeratedValue;

/// How far an article has come.
public enum ArticleStatus {
    /// Being written.
    DRAFT("draft"),
    /// Written, and waiting for an editor.
    REVIEW("review"),
    /// On the site.
    PUBLISHED("published"),
    /// Refused by an editor.
    REJECTED("rejected");

    @EnumeratedValue private final String code;

    ArticleStatus(String code) {
        this.code = code;
    }

    /// The word in the database.
    public String code() {
        return code;
    }
}
