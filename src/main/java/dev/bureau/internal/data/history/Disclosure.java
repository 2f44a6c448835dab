package dev.bureau.internal.data.history;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.gate.RowTypes;
import dev.bureau.internal.data.row.Titles;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;

/// Takes out of revisions what the actor may not read: attributes, children, the titles of related
/// rows that a row rule may keep from them.
public final class Disclosure {

    private final Basis basis;

    public Disclosure(Basis basis) {
        this.basis = basis;
    }

    /// The revision as the actor may read it; empty if nothing of it is theirs to read.
    Optional<Revision> of(EntityModel model, Revision revision, Actor actor) {
        var changes = changes(model, revision.changes(), actor);
        return changes.isEmpty() && !revision.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(told(model, revision, changes, actor));
    }

    private Revision told(EntityModel model, Revision revision, List<Change> changes, Actor actor) {
        return new Revision(
                revision.id(),
                revision.at(),
                revision.username(),
                revision.displayName(),
                revision.kind(),
                revision.action(),
                revision.entity(),
                revision.objectId(),
                named(model, actor) ? revision.label() : revision.objectId(),
                changes);
    }

    /// What of the changes of a row the actor may read.
    public List<Change> changes(EntityModel model, List<Change> changes, Actor actor) {
        return changes.stream().flatMap(change -> change(model, change, actor).stream()).toList();
    }

    private Optional<Change> change(EntityModel model, Change change, Actor actor) {
        return switch (change) {
            case Change.Child child ->
                    model.inline(child.path())
                            .flatMap(inline -> basis.registry().byName(inline.child()))
                            .filter(it -> basis.gate().may(actor, it, Permission.VIEW))
                            .map(it -> child(it, child, actor));
            case Change.Value value ->
                    field(model, value.path(), actor)
                            .<Change>map(field -> open(field, actor) ? value : hidden(value))
                            .or(() -> order(model, value, actor));
            case Change.Members members ->
                    field(model, members.path(), actor)
                            .filter(field -> open(field, actor))
                            .map(field -> members);
        };
    }

    /// The order of an inline's rows tells the titles of all of them.
    private Optional<Change> order(EntityModel model, Change.Value value, Actor actor) {
        return model.inline(value.path())
                .flatMap(inline -> basis.registry().byName(inline.child()))
                .filter(child -> basis.gate().may(actor, child, Permission.VIEW))
                .<Change>map(child ->
                        basis.gate().seesAll(child, actor) && named(child, actor)
                                ? value
                                : hidden(value));
    }

    private Change child(EntityModel model, Change.Child child, Actor actor) {
        return new Change.Child(
                child.path(),
                child.kind(),
                child.id(),
                named(model, actor) ? child.label() : child.id(),
                changes(model, child.changes(), actor));
    }

    private Optional<Field> field(EntityModel model, String path, Actor actor) {
        return basis.registry().family(model).stream()
                .flatMap(one -> one.field(path).stream())
                .findFirst()
                .filter(field -> basis.gate().readableInHistory(actor, model, field));
    }

    /// Whether the titles of related rows may be read: all of them, since a title in the history
    /// does not say which row it belongs to.
    private boolean open(Field field, Actor actor) {
        return open(field.attribute(), actor);
    }

    private boolean open(Attribute attribute, Actor actor) {
        if (attribute instanceof Attribute.Elements elements) {
            return elements.parts().stream()
                    .flatMap(part -> Attribute.Elements.leaves(part).values().stream())
                    .allMatch(leaf -> open(leaf, actor));
        }
        if (attribute instanceof Attribute.AnyRelation any) {
            return any.choosable()
                    && any.targets().stream()
                            .allMatch(target -> open(basis.registry().byType(target), actor));
        }
        return !(attribute instanceof Attribute.ToOne || attribute instanceof Attribute.ToMany)
                || open(new Paths(basis.registry(), basis.gate()).target(attribute), actor);
    }

    private boolean open(Optional<EntityModel> target, Actor actor) {
        return target.filter(model -> basis.gate().seesAll(model, actor))
                .filter(model -> namedAll(model, actor))
                .isPresent();
    }

    private static Change.Value hidden(Change.Value value) {
        return new Change.Value(value.path(), hidden(value.before()), hidden(value.after()));
    }

    private static String hidden(String title) {
        return title.isEmpty() ? "" : Titles.HIDDEN;
    }

    /// Whether the titles of rows may be read, whatever type they are of.
    private boolean namedAll(EntityModel model, Actor actor) {
        return new RowTypes(basis.registry())
                .kinds(model).stream().allMatch(kind -> named(kind, actor));
    }

    /// Whether a title may be read: all that it is made of, in whatever rows.
    private boolean named(EntityModel model, Actor actor) {
        var paths = new Paths(basis.registry(), basis.gate());
        return model.labelPaths().stream()
                .allMatch(path ->
                        paths.readable(model, path, actor)
                                .filter(route -> open(route, actor))
                                .isPresent());
    }

    private boolean open(Route route, Actor actor) {
        return route.hops().stream().allMatch(hop -> basis.gate().seesAll(hop.target(), actor));
    }
}
