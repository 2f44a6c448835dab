package newsroom.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/// Finds the author behind a sign-in account.
public interface AuthorRepository extends Repository<Author, Long> {

    /// The author who signs in under this name.
    Optional<Author> findByUsername(String username);
}
