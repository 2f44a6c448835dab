package dev.bureau.internal.ui.question;

import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.filter.FilterType;
import dev.bureau.filter.FilterTypes;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.OwnFilter;
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

/// What rows of an entity can be filtered by, as this actor may.
public record Filters(Desk desk, EntityModel model, Titles titles) {

    private static final String THEN = " › ";

    public Filters(Desk desk, EntityModel model) {
        this(desk, model, new Titles(desk, model));
    }

    /// A filter with its name.
    ///
    /// @param counted whether numbers of rows stand beside its choices
    public record Offer(
            String path, String label, FilterType type, FieldContext context, boolean counted) {

        /// A comparison in a few words.
        public String describe(Compare chosen) {
            return type.describe(chosen, context);
        }
    }

    /// The filters of the list, in order.
    public List<Offer> offered() {
        return model.filters().stream().filter(this::askable).map(this::offer).toList();
    }

    /// The filter for a path: a declared one, else the default for the attribute.
    public Optional<Offer> of(String path) {
        return model.filters().stream()
                .filter(filter -> filter.path().equals(path))
                .findFirst()
                .map(this::offer)
                .or(() -> Reached.find(desk, model, path).flatMap(it -> standard(path, it)));
    }

    private boolean askable(EntityModel.Filter filter) {
        return filter.own().isPresent()
                ? OwnChoices.askable(desk, model, filter.path(), filter.own().get())
                : askable(desk, model, new Compare(filter.path(), Operator.NOT_EMPTY));
    }

    /// Whether the reader may ask this.
    static boolean askable(Desk desk, EntityModel model, Condition condition) {
        var question = ListQuery.ALL.withFilter(condition);
        return desk.store().check(model, question, desk.actor()).problems().isEmpty();
    }

    private Offer offer(EntityModel.Filter filter) {
        return new Offer(
                filter.path(),
                titles.of(filter.path(), filter.owner(), filter.field()),
                filter.type(),
                filter.own()
                        .map(own -> desk.context(filter.field(), new OwnChoices(desk, own)))
                        .orElseGet(() ->
                                context(
                                        filter.path(),
                                        filter.field(),
                                        desk.registry().byName(filter.owner()))),
                filter.own().map(OwnFilter::counted).orElse(true));
    }

    private Optional<Offer> standard(String path, Reached reached) {
        var own = reached.own();
        if (own.isPresent()) {
            var filter = offer(own.get());
            return Optional.of(
                    new Offer(
                            path,
                            label(path, reached),
                            filter.type(),
                            filter.context(),
                            filter.counted()));
        }
        return FilterTypes.of(reached.field().attribute())
                .map(type ->
                        new Offer(
                                path,
                                label(path, reached),
                                type,
                                context(path, reached.field(), Optional.of(reached.owner())),
                                true));
    }

    private String label(String path, Reached reached) {
        return reached.labels().size() == 1
                ? titles.of(path, model.name(), reached.field())
                : String.join(THEN, reached.labels());
    }

    private FieldContext context(String path, Field field, Optional<EntityModel> owner) {
        Options options =
                field.attribute() instanceof Attribute.Subtype
                        ? new Types(desk, owner)
                        : new Offered(
                                desk,
                                model,
                                path,
                                new Choices(desk, model, path, field.attribute()));
        return desk.context(field, options);
    }
}
