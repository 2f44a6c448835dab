package dev.bureau.mappings.plain;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import java.util.stream.Stream;

class PlainMappingsIntegrationTests extends MappingTours {

    PlainMappingsIntegrationTests() {
        super("plain");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("plain", Track.class)
                        .row("title", "Blue", "seconds", 5)
                        .row("title", "Red", "seconds", 9)
                        .change("title", "Green")
                        .pickedBy(Track.Play.class, "track"),
                Mapping.of("plain-nameless", Toss.class)
                        .row("coin", Mapping.other(Toss.Coin.class, "diameter", 20), "heads", true)
                        .row("coin", Mapping.other(Toss.Coin.class, "diameter", 30), "heads", false)
                        .change("heads", false));
    }
}
