package dev.bureau.internal.ui.list;

import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Titles;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// By what the rows of a list can be grouped: what its columns show and its filters ask for, and
/// what else the rows hold.
record GroupOffers(Desk desk, EntityModel model) {

    /// One of them.
    ///
    /// @param title the words for it
    record Offer(Grouping grouping, Field field, String title) {}

    List<Offer> all() {
        var actor = desk.actor();
        return named().entrySet().stream()
                .flatMap(one -> offers(one.getKey(), one.getValue()))
                .filter(offer -> desk.store().groupable(model, offer.grouping(), actor))
                .toList();
    }

    /// By what the rows can be grouped that an attribute holds.
    List<Offer> of(String path) {
        return Optional.ofNullable(named().get(path)).stream()
                .flatMap(named -> offers(path, named))
                .filter(offer -> desk.store().groupable(model, offer.grouping(), desk.actor()))
                .toList();
    }

    /// The one with this meaning, if the actor may have rows grouped so.
    Optional<Offer> of(Grouping grouping) {
        return Optional.ofNullable(named().get(grouping.path())).stream()
                .flatMap(named -> offers(grouping.path(), named))
                .filter(offer -> offer.grouping().equals(grouping))
                .filter(offer -> desk.store().groupable(model, grouping, desk.actor()))
                .findFirst();
    }

    /// The groups that the actor may have, with one unfolded that can be.
    ///
    /// @param unreadable takes what they may not have
    Folds valid(Folds asked, List<String> unreadable) {
        if (asked.group().isEmpty()) {
            return asked;
        }
        if (of(asked.group().get()).isEmpty()) {
            unreadable.add(Folds.GROUP + "=" + asked.group().get().code());
            return Folds.NONE;
        }
        if (asked.open().filter(open -> !askable(open)).isPresent()) {
            unreadable.add(Folds.OPEN + "=" + String.join(", ", asked.open().get().values()));
            return asked.folded();
        }
        return asked;
    }

    private boolean askable(Condition condition) {
        var question = ListQuery.ALL.withFilter(condition);
        return desk.store().check(model, question, desk.actor()).problems().isEmpty();
    }

    /// An attribute with its words.
    private record Named(Field field, String title) {}

    private Map<String, Named> named() {
        var titles = new Titles(desk, model);
        var named = new LinkedHashMap<String, Named>();
        for (var column : model.columns()) {
            if (column instanceof Column.Property property) {
                named.put(column.name(), new Named(property.field(), titles.of(column)));
            }
        }
        for (var filter : model.filters()) {
            if (filter.own().isEmpty()) {
                var title = titles.of(filter.path(), filter.owner(), filter.field());
                named.putIfAbsent(filter.path(), new Named(filter.field(), title));
            }
        }
        for (var field : model.fields()) {
            var title = desk.labels().field(model, field, desk.locale());
            named.putIfAbsent(field.path(), new Named(field, title));
        }
        return named;
    }

    private Stream<Offer> offers(String path, Named named) {
        if (!(named.field().attribute() instanceof Attribute.Moment)) {
            var plain = new Grouping(path, Optional.empty());
            return Stream.of(new Offer(plain, named.field(), named.title()));
        }
        return Grouping.UNITS.stream()
                .map(unit -> new Grouping(path, Optional.of(unit)))
                .map(by -> new Offer(by, named.field(), title(named, by)));
    }

    private String title(Named named, Grouping by) {
        var unit = by.code().substring(by.path().length() + 1);
        return desk.text("list.group." + unit, named.title());
    }
}
