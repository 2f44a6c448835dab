package dev.bureau.internal.ui.list;

import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.query.ListQueryCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a list shows: everything of it stands in the address.
///
/// @param page which page, from 0; without meaning when scrolling
/// @param size rows of a page, or [#SCROLL]
record ListState(ListQuery query, int page, int size) {

    /// The size that means one page without end.
    static final int SCROLL = 0;

    private static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SCROLLING = "scroll";
    private static final int LAST_PAGE = 1_000_000;

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

    static Read read(QueryParameters parameters, EntityModel model) {
        var parsed = ListQueryCodec.read(ordered(parameters.getParameters(), model));
        var unreadable = new ArrayList<>(parsed.unreadable());
        var page = parameters.getSingleParameter(PAGE).orElse("1");
        var size = parameters.getSingleParameter(SIZE).orElse("" + model.pageSize());
        var state =
                new ListState(
                        parsed.query(),
                        number(page, LAST_PAGE, unreadable, PAGE) - 1,
                        size.equals(SCROLLING)
                                ? SCROLL
                                : size(model, number(size, LAST_PAGE, unreadable, SIZE)));
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

    private static int number(String text, int most, List<String> unreadable, String name) {
        if (text.matches("[1-9]\\d{0,6}")) {
            return Math.min(Integer.parseInt(text), most);
        }
        unreadable.add(name + "=" + text);
        return 1;
    }

    /// The part of the address after the question mark, empty for the list as it opens.
    String address(EntityModel model) {
        var parameters = new LinkedHashMap<>(ListQueryCodec.write(query));
        if (page > 0 && !scrolling()) {
            parameters.put(PAGE, List.of("" + (page + 1)));
        }
        if (scrolling()) {
            parameters.put(SIZE, List.of(SCROLLING));
        } else if (size != model.pageSize()) {
            parameters.put(SIZE, List.of("" + size));
        }
        return new QueryParameters(parameters).getQueryString();
    }

    boolean scrolling() {
        return size == SCROLL;
    }

    /// Another question, from its first page on.
    ListState asking(ListQuery other) {
        return new ListState(other, 0, size);
    }

    ListState at(int otherPage) {
        return new ListState(query, otherPage, size);
    }

    /// Other sizes, from the first page on.
    ListState sized(int otherSize) {
        return new ListState(query, 0, otherSize);
    }
}
