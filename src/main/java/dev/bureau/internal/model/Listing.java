package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.SearchExpression;
import dev.bureau.filter.FilterType;
import dev.bureau.filter.FilterTypes;
import dev.bureau.filter.RelationFilter;
import dev.bureau.filter.ValuesFilter;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the list of one entity: columns, filters, search and order, as declared or by default.
/// What cannot be resolved is left out; the start-up checks have reported it.
final class Listing {

    private final Drafts drafts;
    private final Draft draft;
    private final List<Reason> reasons;

    Listing(Drafts drafts, Draft draft, List<Reason> reasons) {
        this.drafts = drafts;
        this.draft = draft;
        this.reasons = reasons;
    }

    List<Column> columns() {
        var named = draft.source().filter(source -> ListColumns.named(source.declaration()));
        var declared =
                named.isPresent()
                        ? new ListColumns(drafts, draft).of(List.of())
                        : List.<Column>of();
        return withType(
                declared.isEmpty()
                        ? new ListColumns(drafts, draft).of(take(DefaultColumns.of(draft)))
                        : declared);
    }

    /// The type of rows stands beside what names them.
    private List<Column> withType(List<Column> columns) {
        var type =
                type().flatMap(path ->
                        new ListColumns(drafts, draft).column(path, Column.Options.NONE));
        if (type.isEmpty()
                || columns.stream().anyMatch(it -> it.name().equals(type.get().name()))) {
            return columns;
        }
        var first = !columns.isEmpty() && draft.names(columns.getFirst().name());
        var all = new ArrayList<>(columns);
        all.add(first ? 1 : 0, type.get());
        return all;
    }

    private Optional<String> type() {
        return draft.schema().attributes().stream()
                .filter(Attribute.Subtype.class::isInstance)
                .map(Attribute::path)
                .findFirst();
    }

    List<EntityModel.Filter> filters() {
        var declared =
                draft.source()
                        .map(source -> PropertyName.paths(source.declaration().filters()))
                        .orElse(List.of());
        var paths = declared.isEmpty() ? take(DefaultFilters.of(draft, drafts.hints())) : declared;
        var attributes =
                Stream.concat(type().stream(), paths.stream())
                        .distinct()
                        .flatMap(path -> filter(path).stream())
                        .map(filter -> filter.opening(FilterStarts.of(draft, filter)));
        return Stream.concat(attributes, draft.source().stream().flatMap(this::ownFilters))
                .toList();
    }

    private <T> Stream<EntityModel.Filter> ownFilters(AdminSource<T> source) {
        return source.declaration().ownFilters().stream()
                .flatMap(own -> OwnFilter.filter(own, draft.schema().name()).stream());
    }

    List<String> search() {
        var declared =
                draft.source()
                        .map(source -> PropertyName.paths(source.declaration().search()))
                        .orElse(List.of());
        var all =
                Stream.concat(declared.stream(), searchKinds().keySet().stream())
                        .filter(path -> drafts.shown(draft, path).isPresent())
                        .distinct()
                        .toList();
        return all.isEmpty() && searchBy().isEmpty()
                ? take(DefaultSearch.of(draft, drafts.hints()))
                : all;
    }

    private Optional<SearchExpression<Object>> searchBy() {
        return draft.source().flatMap(Offers::searchBy);
    }

    /// How the search looks into what was declared so.
    Map<String, Declaration.SearchKind> searchKinds() {
        var kinds = new LinkedHashMap<String, Declaration.SearchKind>();
        draft.source().ifPresent(source -> addKinds(source.declaration(), kinds));
        return kinds;
    }

    private static <T> void addKinds(
            Declaration<T> declaration, Map<String, Declaration.SearchKind> kinds) {
        for (var lookup : declaration.lookups()) {
            PropertyName.of(lookup.path()).path().ifPresent(path -> kinds.put(path, lookup.kind()));
        }
    }

    /// The declared date; empty where there is none.
    String dates() {
        return draft.source()
                .flatMap(source -> source.declaration().dates())
                .flatMap(path -> PropertyName.of(path).path())
                .filter(path -> drafts.shown(draft, path).filter(Listing::day).isPresent())
                .orElse("");
    }

    private static boolean day(Drafts.Reached reached) {
        return reached.field().attribute() instanceof Attribute.Moment moment
                && switch (moment.kind()) {
                    case DATE, DATE_TIME, INSTANT -> true;
                    case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> false;
                };
    }

    List<Order> orders() {
        var declared = draft.source().map(this::declaredOrders).orElse(List.of());
        return declared.isEmpty() ? take(DefaultOrder.of(draft)) : declared;
    }

    /// Whether the attribute fits a cell.
    static boolean single(Attribute attribute) {
        return !(attribute instanceof Attribute.ToMany)
                && !(attribute instanceof Attribute.Elements);
    }

    private Optional<EntityModel.Filter> filter(String path) {
        return drafts.shown(draft, path)
                .flatMap(reached ->
                        filterType(path)
                                .or(() -> standard(reached))
                                .map(type ->
                                        new EntityModel.Filter(
                                                path, reached.owner(), reached.field(), type)))
                .or(() -> children(path));
    }

    /// Children that are edited in the form of their parent, by which rows are filtered as by any
    /// related rows.
    private Optional<EntityModel.Filter> children(String path) {
        return draft.schema()
                .attribute(path)
                .filter(Attribute.ToMany.class::isInstance)
                .filter(any -> !draft.factory().hides(path))
                .map(list ->
                        new EntityModel.Filter(
                                path,
                                draft.schema().name(),
                                draft.factory().field(list),
                                filterType(path).orElseGet(RelationFilter::new)));
    }

    /// Texts of few values are filtered by these.
    private Optional<FilterType> standard(Drafts.Reached reached) {
        var attribute = reached.field().attribute();
        return reached.owner().equals(draft.schema().name())
                        && DefaultFilters.few(draft, drafts.hints(), attribute)
                ? Optional.of(new ValuesFilter())
                : FilterTypes.of(attribute);
    }

    /// The declared way to show a filter; the last one said.
    private Optional<FilterType> filterType(String path) {
        return draft.source().flatMap(source -> filterType(source.declaration(), path));
    }

    private static <T> Optional<FilterType> filterType(Declaration<T> declaration, String path) {
        return declaration.filterTypes().stream()
                .filter(choice -> PropertyName.of(choice.path()).path().equals(Optional.of(path)))
                .map(Declaration.FilterChoice::type)
                .reduce((one, other) -> other);
    }

    private <T> List<Order> declaredOrders(AdminSource<T> source) {
        var orders = new ArrayList<Order>();
        for (var step : source.declaration().orders()) {
            PropertyName.of(step.path())
                    .path()
                    .filter(path -> drafts.shown(draft, path).isPresent())
                    .ifPresent(path -> orders.add(new Order(path, step.descending())));
        }
        return orders;
    }

    private <C> C take(Chosen<C> chosen) {
        reasons.add(chosen.reason());
        return chosen.value();
    }
}
