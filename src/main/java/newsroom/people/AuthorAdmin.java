package newsroom.people;

import static dev.bureau.OrderBy.asc;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import org.springframework.stereotype.Component;

/// How those who write are managed.
@Component
final class AuthorAdmin implements EntityAdmin<Author> {

    @Override
    public void configure(AdminSpec<Author> admin) {
        admin.group("People")
                .icon("pencil")
                .list(Author::getName, Author::getEmail, Author::isActive, Author::getUsername)
                .filters(Author::isActive, Author::getName)
                .search(Author::getName, Author::getEmail)
                .orderBy(asc(Author::getName))
                .section("Author", Author::getName, Author::getEmail, Author::getBio)
                .folded("Account", Author::getUsername)
                .aside("Status", Author::isActive)
                .field(Author::getEmail, email -> email.placeholder("name@courier.example"))
                .field(
                        Author::getUsername,
                        name ->
                                name.label("Signs in as")
                                        .help(
                                                "The account with which this author sees their own articles."));
    }
}
