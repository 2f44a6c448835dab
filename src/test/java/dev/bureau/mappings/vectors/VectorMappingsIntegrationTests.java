package dev.bureau.mappings.vectors;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import java.util.Map;
import java.util.stream.Stream;

/// Types that Hibernate alone knows nothing of.
class VectorMappingsIntegrationTests extends MappingTours {

    VectorMappingsIntegrationTests() {
        super("vectors");
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.sql.init.mode",
                "always",
                "spring.sql.init.schema-locations",
                "classpath:dev/bureau/mappings/vectors/schema.sql");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("basic-vector", Tunes.Tune.class)
                        .row("name", "One", "sound", new float[] {1, 0.5f, -2})
                        .row("name", "Two", "mood", new float[] {3, 4})
                        .change("name", "Other", "sound", new float[] {0, 0.25f, 7}),
                Mapping.of("basic-other", Tunes.Stave.class)
                        .row("name", "One")
                        .row("name", "Two")
                        .change("name", "Other"));
    }
}
