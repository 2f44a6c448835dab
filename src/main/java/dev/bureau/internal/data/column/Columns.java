package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.MappedTables;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// Finds the field that a database means by the name of a column or of a constraint.
public final class Columns {

    private final SessionFactoryImplementor factory;

    public Columns(Basis basis) {
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    /// The field whose column is the longest one within the name.
    public Optional<Field> named(EntityModel model, String name) {
        var words = "_" + name.toLowerCase(Locale.ROOT) + "_";
        return model.fields().stream()
                .filter(field -> match(model, field, words) > 0)
                .max(Comparator.comparingInt(field -> match(model, field, words)));
    }

    /// The field that the check constraint of this name speaks of first.
    public Optional<Field> ruled(EntityModel model, String name) {
        var plain = name.replaceAll("[\": ]|.*\\.", "");
        return MappedTables.of(factory, model.type()).rules().stream()
                .filter(rule -> rule.name().equalsIgnoreCase(plain))
                .flatMap(rule -> rule.paths().stream())
                .flatMap(path -> model.field(path).stream())
                .findFirst();
    }

    private int match(EntityModel model, Field field, String words) {
        return columns(model, field).stream()
                .filter(column -> words.contains("_" + column + "_"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Set<String> columns(EntityModel model, Field field) {
        var columns = new TreeSet<String>();
        var part =
                factory.getMappingMetamodel()
                        .getEntityDescriptor(model.type())
                        .findByPath(field.path());
        if (part != null) {
            part.forEachSelectable((index, column) ->
                    columns.add(column.getSelectionExpression().toLowerCase(Locale.ROOT)));
        }
        return columns;
    }
}
