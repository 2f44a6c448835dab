package dev.bureau.internal.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every persistence unit that the back office shows.
///
/// @param hosted those of the application, the main one first
/// @param own that of Bureau's accounts, where it has accounts
public record PersistenceUnits(List<PersistenceUnit> hosted, Optional<PersistenceUnit> own) {

    public PersistenceUnits {
        hosted = List.copyOf(hosted);
    }

    /// The application's units, then Bureau's own.
    public List<PersistenceUnit> all() {
        return Stream.concat(hosted.stream(), own.stream()).toList();
    }
}
