package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The children that go with a save: what they take along and what stands in their way is asked as
/// for any deletion, for all of one entity at a time. None of them stands in the way of another.
final class Removals {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;
    private final RowPlan parent;
    private final List<Consequences.Link> links = new ArrayList<>();

    Removals(Desk desk, Actor actor, Findings findings, RowPlan parent) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
        this.parent = parent;
    }

    /// Notes what the actor may not delete, at the first child that would take it along. A row that
    /// may be let go of in the same save is left to the database.
    void weigh() {
        var moves =
                parent.rows().stream()
                        .flatMap(row -> row.values().keySet().stream())
                        .anyMatch(Removals::refers);
        var all = new Consequences(desk, actor);
        var groups = new ArrayList<Group>();
        parent.children()
                .forEach((inline, children) ->
                        groups(children)
                                .forEach((model, rows) ->
                                        groups.add(group(inline, model, rows, all.beside()))));
        groups.forEach(group -> group.consequences().follow(group.model(), group.ids()));
        groups.forEach(group -> weigh(group, moves));
    }

    /// Children of one entity that go.
    ///
    /// @param place what stands before the paths of the first of them
    private record Group(
            EntityModel.Inline inline,
            EntityModel model,
            List<String> ids,
            String place,
            Consequences consequences) {}

    private Group group(
            EntityModel.Inline inline,
            EntityModel model,
            List<RowPlan> rows,
            Consequences consequences) {
        var ids = rows.stream().map(row -> desk.basis().ids().of(model, row.entity())).toList();
        return new Group(inline, model, ids, rows.getFirst().prefix(), consequences);
    }

    private static boolean refers(Field field) {
        return switch (field.attribute()) {
            case Attribute.ToOne one -> true;
            case Attribute.ToMany many -> true;
            case Attribute.Elements elements -> true;
            default -> false;
        };
    }

    private static Map<EntityModel, List<RowPlan>> groups(List<RowPlan> children) {
        var groups = new LinkedHashMap<EntityModel, List<RowPlan>>();
        children.stream()
                .filter(child -> child.kind() == Edit.Kind.DELETE)
                .forEach(child ->
                        groups.computeIfAbsent(child.model(), any -> new ArrayList<>()).add(child));
        return groups;
    }

    private void weigh(Group group, boolean moves) {
        var consequences = group.consequences();
        var preview = consequences.preview(group.model(), group.ids());
        var known = moves ? preview.unblocked() : preview;
        var place = group.place();
        consequences
                .refusal(known, findings.locale())
                .ifPresent(refusal ->
                        findings.said(
                                place.substring(0, place.length() - 1),
                                refusal.sentence(desk.basis().texts(), findings.locale())));
        consequences.links().stream()
                .filter(link -> !own(group.inline(), link))
                .forEach(links::add);
    }

    /// Whether it is the relation that the children stand in, which the save itself keeps.
    private boolean own(EntityModel.Inline inline, Consequences.Link link) {
        return link.holder().attribute().path().equals(inline.path())
                && desk.basis().registry().ancestry(parent.model()).stream()
                        .anyMatch(model -> model.name().equals(link.holder().model().name()));
    }

    /// Takes the children out of what other rows hold of them.
    void unlink() {
        if (!links.isEmpty()) {
            new Unlinking(desk).unlink(links);
        }
    }
}
