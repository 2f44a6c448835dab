package dev.bureau.internal.ui.question;

import dev.bureau.field.Options;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.OwnFilter;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;

/// The choices of a filter whose conditions are written in code, in the words of the reader.
record OwnChoices(Desk desk, OwnFilter own) implements Options {

    /// Whether the reader has such a filter, and something to choose in it.
    static boolean askable(Desk desk, EntityModel model, String path, OwnFilter own) {
        return own.offers(desk.actor()).stream()
                .findFirst()
                .map(first -> new Compare(path, Operator.IS, first.id()))
                .filter(compare -> Filters.askable(desk, model, compare))
                .isPresent();
    }

    @Override
    public List<Reference> find(String search, int offset, int limit) {
        var words = search.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(words))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Reference> named(List<String> ids) {
        return all().stream().filter(choice -> ids.contains(choice.id())).toList();
    }

    private List<Reference> all() {
        return own.offers(desk.actor()).stream()
                .map(choice ->
                        new Reference(
                                choice.id(),
                                desk.labels().words("filter", choice.label(), desk.locale())))
                .toList();
    }
}
