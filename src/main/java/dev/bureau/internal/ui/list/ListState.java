package dev.bureau.internal.ui.list;

import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.ListQueryCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a list shows: everything of it stands in the address.
///
/// @param spot which page; without meaning when scrolling
/// @param size rows of a page, or [#SCROLL]
record ListState(ListQuery query, Spot spot, int size, Look look) {

    /// The size that means one page without end.
    static final int SCROLL = 0;

    private static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final String SIZE = "size";
    private static final String SCROLLING = "scroll";

    /// What was read from an address.
    ///
    /// @param unreadable the parts that could not be read, as they stood there
    record Read(ListState state, List<String> unreadable) {}

    /// The sizes that can be chosen for lists of the entity.
    static List<Integer> sizes(EntityModel model) {
        var sizes = new TreeSet<>(SIZES);
        sizes.add(model.pageSize());
        return List.copyOf(sizes);
    }

    /// The list as it opens.
    static ListState first(EntityModel model) {
        return new ListState(ListQuery.ALL, Spot.FIRST, model.pageSize(), Look.OWN);
    }

    static Read read(QueryParameters parameters, EntityModel model) {
        var parsed = ListQueryCodec.read(ordered(parameters.getParameters(), model));
        var unreadable = new ArrayList<>(parsed.unreadable());
        var spot = Spot.read(parameters);
        if (spot.isEmpty()) {
            parameters
                    .getSingleParameter(Spot.PAGE)
                    .ifPresent(page -> unreadable.add(Spot.PAGE + "=" + page));
        }
        var look = Look.read(parameters.getParameters(), unreadable);
        var size = parameters.getSingleParameter(SIZE).orElse("" + model.pageSize());
        var state =
                new ListState(
                        parsed.query(),
                        spot.orElse(Spot.FIRST),
                        size.equals(SCROLLING) ? SCROLL : size(model, number(size, unreadable)),
                        look);
        return new Read(state, unreadable);
    }

    /// Filters in the order of the list, whatever the order of the address.
    private static Map<String, List<String>> ordered(
            Map<String, List<String>> parameters, EntityModel model) {
        var filters = model.filters().stream().map(EntityModel.Filter::path).toList();
        var ordered =
                new TreeMap<String, List<String>>(
                        Comparator.<String>comparingInt(
                                        name -> filters.indexOf(name.replaceAll("-.*", "")))
                                .thenComparing(Comparator.naturalOrder()));
        ordered.putAll(parameters);
        return ordered;
    }

    private static int size(EntityModel model, int wanted) {
        return sizes(model).stream()
                .filter(size -> size >= wanted)
                .findFirst()
                .orElse(sizes(model).getLast());
    }

    private static int number(String text, List<String> unreadable) {
        if (text.matches("[1-9]\\d{0,6}")) {
            return Integer.parseInt(text);
        }
        unreadable.add(SIZE + "=" + text);
        return 1;
    }

    /// The part of the address after the question mark, empty for the list as it opens.
    String address(EntityModel model) {
        var parameters = new LinkedHashMap<>(ListQueryCodec.write(query));
        if (!scrolling()) {
            spot.write(parameters);
        }
        if (scrolling()) {
            parameters.put(SIZE, List.of(SCROLLING));
        } else if (size != model.pageSize()) {
            parameters.put(SIZE, List.of("" + size));
        }
        look.write(parameters);
        return new QueryParameters(parameters).getQueryString();
    }

    boolean scrolling() {
        return size == SCROLL;
    }

    /// Another question, from its first page on.
    ListState asking(ListQuery other) {
        var sorted = other.withOrders(List.of()).equals(query.withOrders(List.of()));
        return new ListState(other, Spot.FIRST, size, sorted ? look : folded());
    }

    private Look folded() {
        return look.folding(look.folds().folded());
    }

    /// The question that the rows answer: of an unfolded group only its own.
    ListQuery asked() {
        return look.folds()
                .open()
                .map(open -> query.withFilter(new Condition.And(List.of(query.filter(), open))))
                .orElse(query);
    }

    /// Whether there are groups, but no rows.
    boolean folds() {
        return look.folds().group().isPresent() && look.folds().open().isEmpty();
    }

    /// Other groups, or another of them unfolded, from its first page on.
    ListState folding(Folds folds) {
        return new ListState(query, Spot.FIRST, size, look.folding(folds));
    }

    /// Whatever can be kept as a view: not which group is unfolded, nor whence one came.
    ListState kept() {
        var look = folded().coming(Optional.empty());
        return new ListState(
                query, Spot.FIRST, size, look.folding(look.folds().unfolding(List.of())));
    }

    ListState at(Spot other) {
        return new ListState(query, other, size, look);
    }

    /// Other sizes, from the first page on.
    ListState sized(int otherSize) {
        return new ListState(query, Spot.FIRST, otherSize, look);
    }

    /// The same rows in another look.
    ListState looking(Look other) {
        return new ListState(query, spot, size, other);
    }
}
