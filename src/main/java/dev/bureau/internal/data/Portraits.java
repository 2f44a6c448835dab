package dev.bureau.internal.data;

import dev.bureau.field.FieldType;
import dev.bureau.history.Change;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes pictures of whole entities for the history, whoever acts, and tells them apart. Keys,
/// versions and what the database fills are left out.
final class Portraits {

    /// A row at one moment: its values by field; relations as references with titles.
    record Portrait(Map<Field, @Nullable Object> values) {
        static final Portrait NONE = new Portrait(Map.of());
    }

    private final Desk desk;

    Portraits(Desk desk) {
        this.desk = desk;
    }

    Portrait of(EntityModel model, Object entity) {
        var values = new LinkedHashMap<Field, @Nullable Object>();
        for (var field : model.fields()) {
            if (told(field.attribute())) {
                values.put(field, value(field, entity));
            }
        }
        return new Portrait(values);
    }

    /// What differs, in the canonical text forms. A secret only says that it changed.
    List<Change> changes(EntityModel model, Portrait before, Portrait after) {
        var changes = new ArrayList<Change>();
        for (var field : model.fields()) {
            var old = before.values().get(field);
            var now = after.values().get(field);
            if (!Equality.same(old, now)) {
                changes.add(change(field, old, now));
            }
        }
        return List.copyOf(changes);
    }

    private Change change(Field field, @Nullable Object old, @Nullable Object now) {
        if (field.attribute() instanceof Attribute.ToMany) {
            return new Change.Members(field.path(), titles(now, old), titles(old, now));
        }
        return new Change.Value(field.path(), text(field, old), text(field, now));
    }

    private static boolean told(Attribute attribute) {
        var traits = attribute.traits();
        var elsewhere =
                attribute instanceof Attribute.ToMany toMany && toMany.mappedBy().isPresent();
        var inverse = attribute instanceof Attribute.ToOne toOne && toOne.mappedBy().isPresent();
        return !elsewhere && !inverse && !traits.id() && !traits.version() && !traits.generated();
    }

    private @Nullable Object value(Field field, Object entity) {
        if (field.attribute() instanceof Attribute.ToOne toOne) {
            var related = desk.properties().proxy(entity, field.path());
            return related == null ? null : reference(toOne.target(), related);
        }
        if (field.attribute() instanceof Attribute.ToMany toMany) {
            var references = new LinkedHashSet<Reference>();
            if (desk.properties().get(entity, field.path()) instanceof Collection<?> members) {
                members.forEach(member -> references.add(reference(toMany.target(), member)));
            }
            return references;
        }
        return desk.properties().copy(entity, field.path());
    }

    private Reference reference(Class<?> target, Object related) {
        var title =
                desk.basis()
                        .registry()
                        .byType(target)
                        .map(model -> desk.titles().of(model, related))
                        .orElse(Titles.HIDDEN);
        return new Reference(desk.pictures().id(target, related), title);
    }

    @SuppressWarnings("unchecked")
    private static String text(Field field, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return "";
        }
        if (field.secret()) {
            return Titles.HIDDEN;
        }
        if (value instanceof Reference reference) {
            return reference.label();
        }
        return ((FieldType<Object>) field.type()).encode(value);
    }

    private static List<String> titles(@Nullable Object from, @Nullable Object without) {
        var left = new LinkedHashSet<>(references(from));
        left.removeAll(references(without));
        return left.stream().map(Reference::label).toList();
    }

    @SuppressWarnings("unchecked")
    private static Set<Reference> references(@Nullable Object value) {
        return value instanceof Set<?> members ? (Set<Reference>) members : Set.of();
    }
}
