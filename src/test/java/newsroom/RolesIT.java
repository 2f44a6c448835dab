package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Accounts;
import dev.bureau.access.Accounts.NewUser;
import dev.bureau.testing.Browser;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What each role sees and can do.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class RolesIT {

    @Test
    void anAuthorSeesOwnArticlesOnlyAndCannotPublish(Browser.Window window, Newsroom newsroom) {
        var author = newsroom.visitor(window).signIn("author").open("/admin/articles?status=DRAFT");
        var own =
                newsroom.count(
                        "from article a join author w on w.id = a.author_id"
                                + " where w.username = 'author' and a.status = 'draft'");
        assertThat(author.rows()).hasCount(Math.min(own, 50));
        author.rows().first().click();
        assertThat(author.button("Send to review")).isVisible();
        assertThat(author.button("Publish")).hasCount(0);
        assertThat(author.page().getByLabel("Status")).hasCount(0);
    }

    @Test
    void rowsOutsideTheRuleAnswerLikeThoseThatDoNotExist(Browser.Window window, Newsroom newsroom) {
        var others = Articles.draft(newsroom, "Not yours");
        var author = newsroom.visitor(window).signIn("author");

        author.open("/admin/articles/999999999");
        var missing = author.page().locator("main").innerText();
        author.open(others.address());
        assertThat(author.page().locator("main").innerText()).isEqualTo(missing);
        author.open(others.address() + "/history");
        assertThat(author.page().locator("main").innerText()).isEqualTo(missing);
        author.open("/admin/users");
        assertThat(author.page().locator("main").innerText()).isEqualTo(missing);
    }

    @Test
    void aModeratorApprovesSeveralCommentsAtOnce(Browser.Window window, Newsroom newsroom) {
        var article = Articles.of(newsroom, "A question of taste", "published");
        article.comment("Zanzibar one");
        article.comment("Zanzibar two");
        article.comment("Zanzibar three");
        var moderator =
                newsroom.visitor(window).signIn("moderator").open("/admin/comments?q=zanzibar");
        assertThat(moderator.rows()).hasCount(3);

        moderator.select(0);
        moderator.select(1);
        moderator.button("Approve").click();
        moderator.settle();

        assertThat(newsroom.count("from comment where approved and article_id = " + article.id()))
                .isEqualTo(2);
    }

    @Test
    void aStaffManagerMakesAccountsButNoSuperuser(Browser.Window window, Newsroom newsroom) {
        var staff = newsroom.visitor(window).signIn("staff").open("/admin/users/add");

        staff.field("Name").fill("Nora Lind");
        staff.field("User name").fill("nora");
        staff.pick("Groups", "Readers");
        staff.check("Superuser");
        staff.button("Save").click();
        assertThat(staff.text("Only superusers can make somebody a superuser.").first())
                .isVisible();
        staff.page().getByLabel("Superuser").uncheck();
        staff.button("Save").click();
        staff.isAt("Users");

        assertThat(
                        newsroom.count(
                                "from bureau_user u join bureau_user_group g on g.user_id = u.id"
                                        + " where username = 'nora' and not superuser"))
                .isEqualTo(1);
    }

    @Test
    void aReaderReadsAndChangesNothing(Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "For your eyes");
        var reader = newsroom.visitor(window).signIn("reader").open("/admin/articles");
        assertThat(reader.rows().first()).isVisible();
        assertThat(reader.page().getByText("Add article")).hasCount(0);

        reader.open(article.address());
        reader.isAt("For your eyes");
        assertThat(reader.text("View only")).isVisible();
        assertThat(reader.button("Save")).hasCount(0);
        assertThat(reader.page().locator("main input, main textarea")).hasCount(0);
        reader.open("/admin/articles/add");
        reader.isAt("Nothing here");
    }

    @Test
    void whoHasNoRightsIsTold(Browser.Window window, Newsroom newsroom) {
        newsroom.bean(Accounts.class)
                .user(new NewUser("guest", "Gil Guest", Visitor.PASSWORD, Set.of()));

        var guest = newsroom.visitor(window).signIn("guest");
        guest.isAt("Nothing to see yet");
        assertThat(guest.page().getByText("Gil Guest")).isVisible();
        guest.open("/admin/articles");
        guest.isAt("Nothing to see yet");
    }
}
