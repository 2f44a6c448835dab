package dev.bureau.internal.data.history;

import dev.bureau.field.ElementsField;
import dev.bureau.field.FieldType;
import dev.bureau.history.Change;
import dev.bureau.internal.data.column.Mended;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.ElementPictures;
import dev.bureau.internal.data.repair.Salvage;
import dev.bureau.internal.data.row.Titles;
import dev.bureau.internal.data.shape.TooMany;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import jakarta.persistence.EntityNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/// Takes pictures of whole entities for the history, whoever acts, and tells them apart. Keys,
/// versions and what the database fills are left out.
public final class Portraits {

    /// A row at one moment: its values by field; relations as [Related] rows and sets of them.
    public record Portrait(Map<Field, @Nullable Object> values) {
        public static final Portrait NONE = new Portrait(Map.of());
    }

    /// A related row, equal to another one of the same key. Its title is asked only when it is
    /// told.
    private record Related(String id, Class<?> target, Object row) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Related related && related.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        Reference reference() {
            return new Reference(id, "");
        }

        /// Of a row whose entity stands before its key.
        Linked linked() {
            var colon = id.indexOf(':');
            return new Linked(id.substring(0, colon), new Reference(id.substring(colon + 1), ""));
        }
    }

    private final Desk desk;

    public Portraits(Desk desk) {
        this.desk = desk;
    }

    public Portrait of(EntityModel model, Object entity) {
        var values = new LinkedHashMap<Field, @Nullable Object>();
        for (var field : model.fields()) {
            if (told(field.attribute())) {
                values.put(field, value(field, entity));
            }
        }
        return new Portrait(values);
    }

    /// A value in the form that snapshots have, without the names of related rows; an [Unreadable]
    /// of what is secret, too large, or bytes.
    public static @Nullable Object seen(Field field, @Nullable Object value) {
        var attribute = field.attribute();
        var closed =
                field.secret()
                        || attribute instanceof Attribute.Binary
                        || value instanceof TooMany
                        || attribute instanceof Attribute.Elements elements && secret(elements);
        if (closed) {
            return new Unreadable("");
        }
        if (value instanceof Related related) {
            return attribute instanceof Attribute.AnyRelation
                    ? List.of(related.linked())
                    : related.reference();
        }
        return attribute instanceof Attribute.ToMany
                ? members(value).stream()
                        .map(Related::reference)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : value;
    }

    private static boolean secret(Attribute.Elements elements) {
        return elements.parts().stream()
                .flatMap(part -> Attribute.Elements.leaves(part).values().stream())
                .anyMatch(Attribute::secret);
    }

    /// What differs, in the canonical text forms. A secret only says that it changed.
    public List<Change> changes(EntityModel model, Portrait before, Portrait after) {
        var changes = new ArrayList<Change>();
        for (var field : model.fields()) {
            var old = before.values().get(field);
            var now = after.values().get(field);
            if (!Equality.same(field, old, now)) {
                changes.add(change(field, old, now));
            }
        }
        return List.copyOf(changes);
    }

    private Change change(Field field, @Nullable Object old, @Nullable Object now) {
        if (field.attribute() instanceof Attribute.ToMany) {
            return new Change.Members(field.path(), titles(now, old), titles(old, now));
        }
        if (field.attribute() instanceof Attribute.Elements
                && !(now instanceof Unreadable)
                && !(old instanceof Unreadable)
                && !(now instanceof TooMany)
                && !(old instanceof TooMany)) {
            return elements(field, ElementMerge.list(old), ElementMerge.list(now));
        }
        return new Change.Value(field.path(), text(field, old), text(field, now));
    }

    /// What came and what went; the whole collection where only the order changed.
    private Change elements(Field field, List<Element> old, List<Element> now) {
        var added = ElementMerge.without(now, old);
        var removed = ElementMerge.without(old, now);
        return added.isEmpty() && removed.isEmpty()
                ? new Change.Value(field.path(), text(field, old), text(field, now))
                : new Change.Members(field.path(), words(field, added), words(field, removed));
    }

    private List<String> words(Field field, List<Element> elements) {
        return field.type() instanceof ElementsField type && !field.secret()
                ? elements.stream().map(type::tell).toList()
                : elements.stream().map(one -> Titles.HIDDEN).toList();
    }

    private static boolean told(Attribute attribute) {
        var traits = attribute.traits();
        var elsewhere =
                attribute instanceof Attribute.AnyRelation any && any.many()
                        || attribute instanceof Attribute.ToMany toMany && toMany.children();
        var inverse = attribute instanceof Attribute.ToOne toOne && toOne.mappedBy().isPresent();
        return !elsewhere && !inverse && !traits.id() && !traits.version() && !traits.generated();
    }

    private @Nullable Object value(Field field, Object entity) {
        var unreadable = Mended.at(desk.basis(), entity, field.path());
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        if (field.attribute() instanceof Attribute.ToOne toOne) {
            var related = desk.properties().proxy(entity, field.path());
            return related == null ? null : related(toOne.target(), related);
        }
        if (field.attribute() instanceof Attribute.AnyRelation) {
            var row = desk.properties().proxy(entity, field.path());
            return row == null ? null : linked(row);
        }
        if (field.attribute() instanceof Attribute.ToMany toMany) {
            var related = new LinkedHashSet<Related>();
            desk.pictures()
                    .members(entity, field)
                    .forEach(member -> related.add(related(toMany.target(), member)));
            return related;
        }
        if (field.attribute() instanceof Attribute.Elements elements) {
            return elements(elements, entity);
        }
        return desk.properties().copy(entity, field.attribute());
    }

    private Object elements(Attribute.Elements elements, Object entity) {
        if (!desk.loadable().is(entity, elements.path())) {
            return new Unreadable("");
        }
        try {
            return readable(elements, entity);
        } catch (RuntimeException unreadable) {
            if (!Salvage.possible(unreadable)) {
                throw unreadable;
            }
            return new Unreadable("");
        }
    }

    private Object readable(Attribute.Elements elements, Object entity) {
        var collection = desk.properties().get(entity, elements.path());
        var model = desk.basis().registry().byType(Hibernate.getClass(entity)).orElseThrow();
        return ElementPictures.tooMany(collection)
                .<Object>map(many -> many)
                .orElseGet(() ->
                        desk.elements()
                                .of(
                                        elements,
                                        desk.elements().mapping(model, elements.path()),
                                        ElementPictures.entries(collection),
                                        this::reference));
    }

    /// A related row with its title, as far as it was read anyway.
    private Reference reference(Class<?> target, Object row) {
        var id = desk.pictures().id(target, row);
        return new Reference(id, Hibernate.isInitialized(row) ? title(related(target, row)) : id);
    }

    private Related related(Class<?> target, Object row) {
        return new Related(desk.pictures().id(target, row), target, row);
    }

    /// Rows of different entities may have the same key.
    private Related linked(Object row) {
        var type = Hibernate.getClass(row);
        var name = desk.basis().registry().byType(type).map(EntityModel::name).orElse("");
        return new Related(name + ":" + desk.pictures().id(type, row), type, row);
    }

    private String title(Related related) {
        return desk.basis()
                .registry()
                .byType(related.target())
                .map(model -> title(model, related))
                .orElse(Titles.HIDDEN);
    }

    private String title(EntityModel model, Related related) {
        try {
            return desk.titles().of(model, related.row());
        } catch (EntityNotFoundException pointsToNothing) {
            return related.id();
        }
    }

    @SuppressWarnings("unchecked")
    private String text(Field field, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return "";
        }
        if (field.secret() || value instanceof TooMany) {
            return Titles.HIDDEN;
        }
        if (value instanceof Unreadable unreadable) {
            return unreadable.raw();
        }
        if (value instanceof Related related) {
            return title(related);
        }
        return ((FieldType<Object>) field.type()).encode(value);
    }

    private List<String> titles(@Nullable Object from, @Nullable Object without) {
        var left = new LinkedHashSet<>(members(from));
        left.removeAll(members(without));
        return left.stream().map(this::title).toList();
    }

    @SuppressWarnings("unchecked")
    private static Set<Related> members(@Nullable Object value) {
        return value instanceof Set<?> members ? (Set<Related>) members : Set.of();
    }
}
