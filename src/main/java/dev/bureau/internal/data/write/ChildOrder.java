package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.history.Change;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.picture.ElementPictures;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome.Collision;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/// How the rows of one inline are to stand. Rows that are not named keep their places.
///
/// @param before the titles of the rows as they stood
/// @param stood the keys of the rows as they stood
/// @param keys of the rows as they are to stand, an empty text for each that is added
record ChildOrder(String before, List<String> stood, List<String> keys) {

    private static final int TOLD = 50;

    /// Compares the wanted order with the stored one.
    ///
    /// @throws NotAllowed if the places are not kept, or the actor may not change the rows
    static void plan(Desk desk, Actor actor, Findings findings, RowPlan parent, Edit edit) {
        edit.orders()
                .forEach((path, order) -> {
                    var inline = parent.model().inline(path).orElseThrow(Planner::refused);
                    var child = desk.standing().child(inline);
                    if (!inline.attribute().order().stored()
                            || !desk.basis().gate().may(actor, child, Permission.CHANGE)) {
                        throw Planner.refused();
                    }
                    if (!order.base().equals(order.mine())) {
                        plan(desk, actor, findings, parent, inline, order);
                    }
                });
    }

    private static void plan(
            Desk desk,
            Actor actor,
            Findings findings,
            RowPlan parent,
            EntityModel.Inline inline,
            Edit.Order order) {
        var child = desk.standing().child(inline);
        var titles = new HashMap<String, String>();
        var known = new HashMap<String, String>();
        var stored = new ArrayList<String>();
        for (var row : rows(desk, parent, inline)) {
            var id = desk.pictures().id(inline.attribute().target(), row);
            if (order.base().contains(id)) {
                stored.add(id);
                titles.put(id, desk.titles().of(child, row));
                known.put(id, desk.titles().known(child, row, actor));
            }
        }
        var seen = only(order.base(), stored);
        var wanted = only(order.mine(), stored);
        if (!seen.equals(stored) && !only(stored, wanted).equals(wanted)) {
            findings.collisions()
                    .add(
                            new Collision(
                                    inline.path(),
                                    words(order.base(), known),
                                    words(order.mine(), known),
                                    words(stored, known)));
        }
        parent.orders().put(inline, new ChildOrder(words(stored, titles), stored, order.mine()));
    }

    private static List<String> only(List<String> some, List<String> there) {
        return some.stream().filter(there::contains).toList();
    }

    private static String words(List<String> ids, Map<String, String> titles) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(titles.get(id)).stream())
                .limit(TOLD)
                .collect(Collectors.joining(", "));
    }

    private static List<Object> rows(Desk desk, RowPlan parent, EntityModel.Inline inline) {
        return elements(desk, parent, inline).stream()
                .flatMap(element -> ElementPictures.single(element.value()).stream())
                .toList();
    }

    private static List<Element> elements(Desk desk, RowPlan parent, EntityModel.Inline inline) {
        return ElementPictures.entries(held(desk, parent, inline).get());
    }

    private static Held held(Desk desk, RowPlan parent, EntityModel.Inline inline) {
        return new Held(desk.properties(), parent.entity(), inline.attribute());
    }

    /// Puts the rows in their places, after new ones were added and others taken out.
    void apply(Desk desk, RowPlan parent, EntityModel.Inline inline) {
        var elements = elements(desk, parent, inline);
        var wanted = wanted(desk, parent, inline, elements);
        var named = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        named.addAll(wanted);
        var next = wanted.iterator();
        var placed = new ArrayList<Element>();
        for (var element : elements) {
            var row = Hibernate.unproxy(element.value());
            placed.add(row != null && named.contains(row) ? Element.of(next.next()) : element);
        }
        if (moved(elements, placed)) {
            held(desk, parent, inline).set(placed);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean moved(List<Element> before, List<Element> after) {
        for (var at = 0; at < before.size(); at++) {
            if (Hibernate.unproxy(before.get(at).value())
                    != Hibernate.unproxy(after.get(at).value())) {
                return true;
            }
        }
        return false;
    }

    private List<Object> wanted(
            Desk desk, RowPlan parent, EntityModel.Inline inline, List<Element> elements) {
        var added =
                parent.children().getOrDefault(inline, List.of()).stream()
                        .filter(plan -> plan.kind() == Edit.Kind.ADD)
                        .map(RowPlan::entity)
                        .iterator();
        var stored = stored(desk, parent, inline, elements);
        var wanted = new ArrayList<Object>();
        var seen = new HashSet<String>();
        for (var key : keys) {
            @Nullable Object row = key.isEmpty() ? null : stored.get(key);
            if (key.isEmpty() && added.hasNext()) {
                wanted.add(added.next());
            } else if (row != null && seen.add(key)) {
                wanted.add(row);
            }
        }
        return wanted;
    }

    private static Map<String, Object> stored(
            Desk desk, RowPlan parent, EntityModel.Inline inline, List<Element> elements) {
        var fresh = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        parent.children().getOrDefault(inline, List.of()).stream()
                .filter(plan -> plan.kind() == Edit.Kind.ADD)
                .forEach(plan -> fresh.add(plan.entity()));
        var stored = new HashMap<String, Object>();
        for (var element : elements) {
            var row = Hibernate.unproxy(element.value());
            if (row != null && !fresh.contains(row)) {
                stored.put(desk.pictures().id(inline.attribute().target(), row), row);
            }
        }
        return stored;
    }

    /// What the history tells of it; empty if all stand as they did.
    Optional<Change> change(Desk desk, RowPlan parent, EntityModel.Inline inline) {
        var child = desk.standing().child(inline);
        var after =
                rows(desk, parent, inline).stream()
                        .filter(row ->
                                keys.contains(desk.pictures().id(inline.attribute().target(), row)))
                        .map(row -> desk.titles().of(child, Hibernate.unproxy(row)))
                        .limit(TOLD)
                        .collect(Collectors.joining(", "));
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Change.Value(inline.path(), before, after));
    }
}
