package dev.bureau.mappings.legacy;

import dev.bureau.mappings.MappingTours;
import java.util.Map;

/// Tours over tables that were made before the entities.
abstract class LegacyTours extends MappingTours {

    LegacyTours(Class<?>... sources) {
        super("legacy", sources);
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.jpa.hibernate.ddl-auto",
                "none",
                "spring.sql.init.mode",
                "always",
                "spring.sql.init.schema-locations",
                "classpath:dev/bureau/mappings/legacy/schema.sql");
    }
}
