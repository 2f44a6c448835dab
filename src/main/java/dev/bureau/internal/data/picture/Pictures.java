package dev.bureau.internal.data.picture;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.column.Mended;
import dev.bureau.internal.data.column.Misreads;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.list.Names;
import dev.bureau.internal.data.relation.Loadable;
import dev.bureau.internal.data.repair.Salvage;
import dev.bureau.internal.data.row.Lookup;
import dev.bureau.internal.data.row.Titles;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes the values of entities in the form that snapshots and edits have: relations as references,
/// everything else as the entity holds it, apart from it.
public final class Pictures {

    /// How many members of a relation to many are shown at most.
    static final int MEMBERS = 1_000;

    private final Basis basis;
    private final Names naming;
    private final Related related;
    private final Loadable loadable;
    private final Properties properties;
    private final Titles titles;
    private final RowTypes types;
    private final Lookup lookup;
    private final ElementPictures elementPictures;
    private final Misreads misreads;

    Pictures(Basis basis, Names naming, Related related, Loadable loadable) {
        this.basis = basis;
        this.naming = naming;
        this.related = related;
        this.loadable = loadable;
        properties = new Properties(basis.factory());
        titles = new Titles(basis);
        types = new RowTypes(basis.registry());
        lookup = new Lookup(basis);
        elementPictures = new ElementPictures(basis);
        misreads = new Misreads(basis);
    }

    /// The values of rows of one entity, a map for each. Names of related rows are asked once per
    /// relation; rows that the actor may not see have none.
    public List<Map<String, @Nullable Object>> of(
            EntityModel model, List<?> entities, List<Field> fields, Actor actor) {
        var pictures = new ArrayList<Map<String, @Nullable Object>>();
        entities.forEach(entity -> pictures.add(new LinkedHashMap<>()));
        var misread = misread(model, entities, fields);
        for (var field : fields) {
            var names = names(field, entities, actor);
            for (var index = 0; index < entities.size(); index++) {
                var entity = entities.get(index);
                var value = value(model, field, entity, names, actor);
                var held = misread.getOrDefault(entity, Map.of()).get(field.path());
                pictures.get(index).put(field.path(), held == null ? value : held);
            }
        }
        return pictures;
    }

    /// Asks at once for the names of all rows that these refer to by the fields.
    public void learn(List<?> entities, List<Field> fields, Actor actor) {
        fields.forEach(field -> names(field, entities, actor));
    }

    /// Rows that are to be written were looked at when they were locked.
    private Map<Object, Map<String, Unreadable>> misread(
            EntityModel model, List<?> entities, List<Field> fields) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? misreads.of(model, entities, fields.stream().map(Field::attribute).toList())
                : Map.of();
    }

    /// The reference by which a related row is known, without reading it.
    public String id(Class<?> target, Object related) {
        return model(target).map(model -> basis.ids().of(model, related)).orElse("");
    }

    /// The members of a relation that an entity holds in memory; none where nothing loads them.
    public List<?> members(Object entity, Field field) {
        if (!loadable.is(entity, field.path())) {
            return List.of();
        }
        return ElementPictures.entries(properties.get(entity, field.path())).stream()
                .map(Element::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Object value(
            EntityModel model, Field field, Object entity, Map<String, String> names, Actor actor) {
        if (field.attribute() instanceof Attribute.Subtype) {
            return types.of(model, entity).name();
        }
        var unreadable = Mended.at(basis, entity, field.path());
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        if (field.attribute() instanceof Attribute.ToOne toOne) {
            var related = properties.proxy(entity, field.path());
            if (related == null) {
                return null;
            }
            var id = id(toOne.target(), related);
            return names.containsKey(id) || !gone(toOne, id, actor)
                    ? new Reference(id, names.getOrDefault(id, Titles.HIDDEN))
                    : new Unreadable(id);
        }
        if (field.attribute() instanceof Attribute.Elements elements) {
            return shown(elements, entity, actor);
        }
        if (field.attribute() instanceof Attribute.AnyRelation) {
            return linked(properties.get(entity, field.path()), actor);
        }
        return field.attribute() instanceof Attribute.ToMany toMany
                ? references(toMany, field, entity, actor)
                : properties.copy(entity, field.attribute());
    }

    /// Names of related rows are asked once for each entity that the elements refer to. All values
    /// of a collection, however many.
    public List<Element> whole(Attribute.Elements elements, Object entity, Actor actor) {
        var entries = ElementPictures.entries(properties.get(entity, elements.path()));
        return elements(elements, entity, entries, actor);
    }

    /// The values of a collection, the first of them where there are too many to be read.
    private Object shown(Attribute.Elements elements, Object entity, Actor actor) {
        if (!loadable.is(entity, elements.path())) {
            return new Unreadable("");
        }
        try {
            return readable(elements, entity, actor);
        } catch (RuntimeException unreadable) {
            if (!Salvage.possible(unreadable)) {
                throw unreadable;
            }
            return new Unreadable("");
        }
    }

    private List<Element> readable(Attribute.Elements elements, Object entity, Actor actor) {
        var collection = properties.get(entity, elements.path());
        var entries =
                ElementPictures.tooMany(collection).isPresent()
                        ? new ElementWindow(basis.entities()).first(elements, entity)
                        : ElementPictures.entries(collection);
        return elements(elements, entity, entries, actor);
    }

    private List<Element> elements(
            Attribute.Elements elements, Object entity, List<Element> entries, Actor actor) {
        var type = model(Hibernate.getClass(entity)).orElseThrow();
        var mapping = elementPictures.mapping(type, elements.path());
        var related = new HashMap<Class<?>, Set<String>>();
        var plain =
                elementPictures.of(
                        elements,
                        mapping,
                        entries,
                        (target, row) -> {
                            var id = id(target, row);
                            related.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(id);
                            return new Reference(id, Titles.HIDDEN);
                        });
        if (related.isEmpty()) {
            return ElementPictures.masked(elements, plain);
        }
        var names = new HashMap<Class<?>, Map<String, String>>();
        related.forEach((target, ids) -> names.put(target, names(target, ids, actor)));
        var named =
                elementPictures.of(
                        elements,
                        mapping,
                        entries,
                        (target, row) -> {
                            var id = id(target, row);
                            var some = names.getOrDefault(target, Map.of());
                            return new Reference(id, some.getOrDefault(id, Titles.HIDDEN));
                        });
        return ElementPictures.masked(elements, named);
    }

    private Map<String, String> names(Class<?> target, Set<String> ids, Actor actor) {
        return model(target).map(model -> related.names(model, ids, actor)).orElse(Map.of());
    }

    /// The rows of whatever entity; those that the actor may not see have no name.
    private List<Linked> linked(@Nullable Object value, Actor actor) {
        var rows = value instanceof Collection<?> many ? many : ElementPictures.single(value);
        var linked = new ArrayList<Linked>();
        for (var row : rows) {
            var type = Hibernate.getClass(row);
            var id = id(type, row);
            var label = names(type, Set.of(id), actor).getOrDefault(id, Titles.HIDDEN);
            linked.add(
                    new Linked(
                            model(type).map(EntityModel::name).orElse(""),
                            new Reference(id, label)));
        }
        return linked;
    }

    private Set<Reference> references(
            Attribute.ToMany relation, Field field, Object entity, Actor actor) {
        var references = new LinkedHashSet<Reference>();
        var target = model(relation.target());
        if (target.isEmpty()) {
            return references;
        }
        if (stored(entity)) {
            references.addAll(members(entity, relation, target.get(), actor));
            return references;
        }
        for (var member : members(entity, field)) {
            var title = titles.shown(target.get(), member, actor);
            references.add(new Reference(id(relation.target(), member), title));
        }
        return references;
    }

    /// Whether a row that has no name for the actor is not there at all.
    private boolean gone(Attribute.ToOne relation, String id, Actor actor) {
        return !id.isEmpty()
                && model(relation.target())
                        .filter(target -> basis.gate().seesAll(target, actor))
                        .isPresent();
    }

    private List<Reference> members(
            Object entity, Attribute.ToMany relation, EntityModel target, Actor actor) {
        var rows = lookup.members(entity, relation, target);
        return naming.those(target, rows, MEMBERS, actor);
    }

    private Map<String, String> names(Field field, List<?> entities, Actor actor) {
        if (!(field.attribute() instanceof Attribute.ToOne toOne)) {
            return Map.of();
        }
        var ids = new LinkedHashSet<String>();
        for (var entity : entities) {
            Optional.ofNullable(properties.proxy(entity, field.path()))
                    .ifPresent(related -> ids.add(id(toOne.target(), related)));
        }
        return names(toOne.target(), ids, actor);
    }

    private boolean stored(Object entity) {
        return basis.entities().contains(Hibernate.unproxy(entity));
    }

    private Optional<EntityModel> model(Class<?> type) {
        return basis.registry().byType(type);
    }
}
