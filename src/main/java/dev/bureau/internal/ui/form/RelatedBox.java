package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Links to the rows that refer to this one and are no part of its form: the lists of them, however
/// long they are, and the one on the other side of a one-to-one, or the form that adds it.
final class RelatedBox extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    private RelatedBox(String title, List<Link> links) {
        addClassNames("bureau-section", "bureau-related");
        links.forEach(link -> list.add(new ListItem(link)));
        add(new H2(title), list);
        setVisible(!links.isEmpty());
    }

    /// Adds the relations by which there are rows, as soon as they are counted.
    private RelatedBox counting(Place place, Snapshot row, List<Referring> relations) {
        for (var relation : relations) {
            var item = new ListItem();
            item.setVisible(false);
            list.add(item);
            relation.count(place, row, item, count -> show(place, row, relation, item, count));
        }
        return this;
    }

    /// What was not counted in time is as good as some.
    private void show(Place place, Snapshot row, Referring relation, ListItem item, Count count) {
        if (!count.exact() || count.rows() > 0) {
            relation.address(place, row)
                    .ifPresent(path -> {
                        var link = new Link(path, relation.words(place));
                        var number = new Span(words(count, place));
                        number.addClassName("bureau-count");
                        item.add(link, number);
                        item.setVisible(true);
                        setVisible(true);
                    });
        }
    }

    private static String words(Count count, Place place) {
        return count.rows() == 0 ? "" : Counts.shortly(count, place.desk().locale());
    }

    /// The box of a row; empty if nothing refers to it that the actor may see.
    static Optional<RelatedBox> of(Place place, Snapshot row) {
        var links =
                FlatAttributes.of(place.model())
                        .filter(attribute -> !hidden(place, attribute))
                        .flatMap(attribute -> link(place, attribute, row).stream())
                        .toList();
        var referring = Referring.to(place, row);
        return links.isEmpty() && referring.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RelatedBox(place.text("form.related"), links)
                                .counting(place, row, referring));
    }

    private static boolean hidden(Place place, Attribute attribute) {
        return place.model()
                .field(attribute.path())
                .filter(field -> field.hidden() || !readable(place, field))
                .isPresent();
    }

    private static boolean readable(Place place, Field field) {
        var desk = place.desk();
        return field.readableWith()
                .filter(right -> !desk.store().may(desk.actor(), place.model(), right))
                .isEmpty();
    }

    private static Optional<Link> link(Place place, Attribute attribute, Snapshot row) {
        return switch (attribute) {
            case Attribute.ToMany many when many.children() && !many.owned() ->
                    place.target(many).flatMap(target -> list(place, many, target, row));
            case Attribute.ToOne one when one.mappedBy().isPresent() && !one.owned() ->
                    place.visibleTarget(one).flatMap(target -> other(place, one, target, row));
            default -> Optional.empty();
        };
    }

    private static Optional<Link> list(
            Place place, Attribute.ToMany many, EntityModel target, Snapshot row) {
        return many.mappedBy()
                .flatMap(back -> FilteredList.of(place, target, back, row.id()))
                .map(path -> new Link(path, words(place, many)));
    }

    /// The relation as it is called here, which tells several to one entity apart.
    private static String words(Place place, Attribute attribute) {
        var desk = place.desk();
        var name = place.model().name() + "." + attribute.traits().path();
        return desk.labels().part(name, desk.locale());
    }

    /// The row on the other side, or the form in which it is added.
    private static Optional<Link> other(
            Place place, Attribute.ToOne one, EntityModel target, Snapshot row) {
        if (row.values().get(one.path()) instanceof Reference other) {
            var words = words(place, one) + ": " + other.label();
            return Optional.of(new Link(Paths.form(target, other.id()), words));
        }
        var desk = place.desk();
        var back = one.mappedBy().orElseThrow();
        var fits =
                row.values().containsKey(one.path())
                        && target.field(back).isPresent()
                        && desk.store().addable(target, desk.actor()).contains(target);
        return fits ? Optional.of(adding(place, target, back, row)) : Optional.empty();
    }

    private static Link adding(Place place, EntityModel target, String back, Snapshot row) {
        var path =
                Paths.add(target)
                        + "?"
                        + URLEncoder.encode(back, StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(row.id(), StandardCharsets.UTF_8);
        var link = new Link(path, Icons.of("plus"));
        link.add(place.text("form.inline.add", place.desk().singular(target)));
        return link;
    }
}
