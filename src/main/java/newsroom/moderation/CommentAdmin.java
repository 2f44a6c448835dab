package newsroom.moderation;

import static dev.bureau.OrderBy.desc;
import static org.springframework.data.core.TypedPropertyPath.path;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.FieldSpec;
import newsroom.article.Article;
import newsroom.article.Comment;
import org.springframework.stereotype.Component;

/// How moderators work on readers' comments.
@Component
final class CommentAdmin implements EntityAdmin<Comment> {

    private final CommentService comments;

    CommentAdmin(CommentService comments) {
        this.comments = comments;
    }

    @Override
    public void configure(AdminSpec<Comment> admin) {
        admin.group("News")
                .icon("comments-o")
                .label(Comment::getBody)
                .list(
                        Comment::getBody,
                        Comment::getAuthorName,
                        Comment::getArticle,
                        path(Comment::getArticle).then(Article::getStatus),
                        Comment::isApproved,
                        Comment::getCreatedAt)
                .filters(
                        Comment::isApproved,
                        Comment::getCreatedAt,
                        Comment::getArticle,
                        Comment::getAuthorName)
                .search(Comment::getBody, Comment::getAuthorName)
                .orderBy(desc(Comment::getCreatedAt))
                .section("Comment", Comment::getBody, Comment::getAuthorName)
                .aside(
                        "Moderation",
                        Comment::isApproved,
                        Comment::getArticle,
                        Comment::getCreatedAt)
                .field(Comment::getAuthorName, name -> name.label("Name"))
                .field(Comment::getBody, body -> body.label("Comment"))
                .field(Comment::getCreatedAt, FieldSpec::readOnly)
                .queue("Comments to approve", Comment::isApproved, false)
                .action("Approve", comments::approve, action -> action.icon("check"))
                .action("Hide", comments::hide, action -> action.icon("eye-slash"));
    }
}
