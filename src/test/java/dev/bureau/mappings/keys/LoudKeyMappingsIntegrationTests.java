package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Keys whose columns have two spellings.
class LoudKeyMappingsIntegrationTests extends MappingTours {

    private static final AtomicLong NUMBERS = new AtomicLong();

    LoudKeyMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                of("key-capitals-embedded", LoudKeys.Notice.class)
                        .row("lease", lease(), "id.round", 1, "reason", "Rent")
                        .row("lease", lease(), "id.round", 2, "reason", "Noise")
                        .change("reason", "Move"));
    }

    private static Mapping.Made lease() {
        return world ->
                other(LoudKeys.Lease.class, "number", NUMBERS.incrementAndGet(), "tenant", "Ann")
                        .apply(world);
    }
}
