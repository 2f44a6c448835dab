package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.filter.FilterType;
import dev.bureau.filter.FilterTypes;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Choices;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Titles;
import dev.bureau.internal.ui.parts.Types;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a list can be filtered by, as this actor may.
record Filters(Desk desk, EntityModel model, Titles titles) {

    Filters(Desk desk, EntityModel model) {
        this(desk, model, new Titles(desk, model));
    }

    /// A filter with its name.
    ///
    /// @param path empty for a combination that no filter can show
    record Offer(String path, String label, Optional<FilterType> type, FieldContext context) {

        Component editor(
                Optional<Compare> chosen, Consumer<Optional<Compare>> changed, String otherwise) {
            return type.map(it -> it.editor(path, chosen, context, changed))
                    .orElseGet(() -> new Paragraph(otherwise));
        }

        String describe(Condition chosen, String otherwise) {
            return type.isPresent() && chosen instanceof Compare compare
                    ? type.get().describe(compare, context)
                    : otherwise;
        }
    }

    /// The filters of the list, in order.
    List<Offer> offered() {
        return model.filters().stream()
                .filter(filter -> askable(filter.path()))
                .map(this::offer)
                .toList();
    }

    /// The filter for a path: a declared one, else the default for the attribute.
    Optional<Offer> of(String path) {
        return model.filters().stream()
                .filter(filter -> filter.path().equals(path))
                .findFirst()
                .map(this::offer)
                .or(() -> model.field(path).flatMap(this::standard));
    }

    /// What stands for conditions that no filter can show.
    Offer combined() {
        var any = model.fields().getFirst();
        return new Offer(
                "", desk.text("list.combined"), Optional.empty(), desk.context(any, Options.NONE));
    }

    private boolean askable(String path) {
        var question = ListQuery.ALL.withFilter(new Compare(path, Operator.NOT_EMPTY));
        return desk.store().check(model, question, desk.actor()).problems().isEmpty();
    }

    private Offer offer(EntityModel.Filter filter) {
        return new Offer(
                filter.path(),
                titles.of(filter.path(), filter.owner(), filter.field()),
                Optional.of(filter.type()),
                context(filter.path(), filter.field(), desk.registry().byName(filter.owner())));
    }

    private Optional<Offer> standard(Field field) {
        return FilterTypes.of(field.attribute())
                .map(type ->
                        new Offer(
                                field.path(),
                                titles.of(field.path(), model.name(), field),
                                Optional.of(type),
                                context(field.path(), field, Optional.of(model))));
    }

    private FieldContext context(String path, Field field, Optional<EntityModel> owner) {
        return desk.context(
                field,
                field.attribute() instanceof Attribute.Subtype
                        ? new Types(desk, owner)
                        : new Choices(desk, model, path, field.attribute()));
    }
}
