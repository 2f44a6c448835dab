package dev.bureau.mappings.broken;

import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.World;
import dev.bureau.schema.Reference;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The parcels of one application, as the store shows them and as the database has them.
record Parcels(World world) {

    EntityModel model() {
        return world.model(Parcel.class);
    }

    /// Takes away what keeps columns clean.
    void unguarded() {
        world.bean(JdbcClient.class)
                .sql(
                        """
                        select constraint_name from information_schema.table_constraints
                        where lower(table_name) = 'parcel' and constraint_type = 'CHECK'
                        and constraint_name not like '%not_null'
                        """)
                .query(String.class)
                .list()
                .forEach(check -> world.sql("alter table parcel drop constraint " + check));
    }

    /// A row with this title, in which a column was set past the mapping.
    ///
    /// @param assignment the column and the expression for its value
    Reference poisoned(String title, String assignment) {
        var row = world.add(Parcel.class, Map.of("title", title));
        world.sql("update parcel set " + assignment + " where id = " + row.id());
        return row;
    }

    Snapshot seen(Reference row) {
        return world.store().find(model(), row.id(), World.root()).orElseThrow();
    }

    /// What the database has, as text.
    Map<String, String> raw(Reference row) {
        var raw = new LinkedHashMap<String, String>();
        world.bean(JdbcClient.class)
                .sql("select * from parcel where id = " + row.id())
                .query()
                .singleRow()
                .forEach((column, value) -> raw.put(column.toLowerCase(Locale.ROOT), text(value)));
        return raw;
    }

    Map<String, String> raw(Reference row, String... without) {
        var raw = new LinkedHashMap<>(raw(row));
        List.of(without).forEach(raw::remove);
        return raw;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(value);
    }
}
