package dev.bureau.mappings.practice;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Shapes that grown applications have.
class PracticeMappingsIntegrationTests extends MappingTours {

    PracticeMappingsIntegrationTests() {
        super("practice");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(eagerChildren());
    }

    private static Mapping eagerChildren() {
        var day = LocalDate.of(2026, 3, 1);
        var gathering = Mapping.other(Gatherings.Gathering.class, "held", day);
        return Mapping.of("practice-eager-children", Gatherings.Presence.class)
                .row("gathering", gathering, "guest", "Ana")
                .row("gathering", gathering, "guest", "Ben")
                .change("guest", "Anna");
    }
}
