package dev.bureau.internal.data.key;

import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Hibernate;

/// Gives the key of a new row what its relations decide on, before anybody asks for the key.
public final class KeyFilling {

    private final Properties properties;

    public KeyFilling(Properties properties) {
        this.properties = properties;
    }

    /// Fills what is known: the key of a related row that is new itself may follow later.
    public void fill(EntityModel model, Object entity) {
        var objects = new LinkedHashMap<String, Map<String, Object>>();
        values(model, entity)
                .forEach((path, value) -> {
                    var dot = path.indexOf('.');
                    if (dot < 0) {
                        properties.set(entity, path, value);
                    } else {
                        objects.computeIfAbsent(
                                        path.substring(0, dot), name -> new LinkedHashMap<>())
                                .put(path.substring(dot + 1), value);
                    }
                });
        objects.forEach((name, parts) -> properties.setParts(entity, name, parts));
    }

    /// The parts of an embedded key that relations decide on.
    ///
    /// @param name the attribute that holds the key
    public Map<String, Object> parts(EntityModel model, Object entity, String name) {
        var parts = new LinkedHashMap<String, Object>();
        values(model, entity)
                .forEach((path, value) -> {
                    if (path.startsWith(name + ".")) {
                        parts.put(path.substring(name.length() + 1), value);
                    }
                });
        return parts;
    }

    private Map<String, Object> values(EntityModel model, Object entity) {
        var values = new LinkedHashMap<String, Object>();
        for (var derived : model.schema().identity().derived()) {
            var related = Hibernate.unproxy(properties.proxy(entity, derived.relation()));
            var value = related == null ? null : properties.get(related, derived.source());
            if (value != null) {
                values.put(derived.part(), value);
            }
        }
        return values;
    }
}
