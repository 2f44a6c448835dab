package newsroom.moderation;

import newsroom.article.Comment;
import org.springframework.stereotype.Service;

/// Decides which comments the site shows. The caller owns the transaction.
@Service
public final class CommentService {

    /// Shows the comment to everyone.
    public void approve(Comment comment) {
        comment.setApproved(true);
    }

    /// Takes the comment off the site, and keeps it.
    public void hide(Comment comment) {
        comment.setApproved(false);
    }
}
