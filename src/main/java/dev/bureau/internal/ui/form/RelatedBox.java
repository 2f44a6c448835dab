package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.ListQueryCodec;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Links to the rows that refer to this one and are no part of its form: the lists of them, however
/// long they are.
final class RelatedBox extends Section {

    private static final long serialVersionUID = 1L;

    private RelatedBox(String title, List<Link> links) {
        addClassNames("bureau-section", "bureau-related");
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        add(new H2(title), list);
    }

    /// The box of a row; empty if nothing refers to it that the actor may see.
    static Optional<RelatedBox> of(Place place, String id) {
        var links =
                flat(place.model().schema().attributes())
                        .flatMap(attribute -> link(place, attribute, id).stream())
                        .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelatedBox(place.text("form.related"), links));
    }

    private static Optional<Link> link(Place place, Attribute attribute, String id) {
        var back =
                switch (attribute) {
                    case Attribute.ToMany many when many.children() && !many.owned() ->
                            many.mappedBy();
                    case Attribute.ToOne one -> one.mappedBy();
                    default -> Optional.<String>empty();
                };
        return back.flatMap(path ->
                place.target(attribute)
                        .filter(target -> open(place, target, asked(path, id)))
                        .map(target -> link(words(place, attribute), target, asked(path, id))));
    }

    private static ListQuery asked(String path, String id) {
        var is = new Compare(path, Operator.IS, id);
        return ListQuery.ALL.withFilter(new Condition.And(List.of(is)));
    }

    /// Whether the actor may ask the other list for them.
    private static boolean open(Place place, EntityModel target, ListQuery query) {
        var desk = place.desk();
        return desk.registry().bySlug(target.slug()).isPresent()
                && desk.store().may(desk.actor(), target, Permission.VIEW)
                && desk.store().check(target, query, desk.actor()).problems().isEmpty();
    }

    /// The relation as it is called here, which tells several to one entity apart.
    private static String words(Place place, Attribute attribute) {
        var desk = place.desk();
        var name = place.model().name() + "." + attribute.traits().path();
        return desk.labels().part(name, desk.locale());
    }

    private static Link link(String words, EntityModel target, ListQuery query) {
        var address = new QueryParameters(ListQueryCodec.write(query)).getQueryString();
        return new Link(Paths.list(target, address), words);
    }

    private static Stream<Attribute> flat(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute ->
                        attribute instanceof Attribute.Embedded embedded
                                ? flat(embedded.attributes())
                                : Stream.of(attribute));
    }
}
