package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.Bars.Bar;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How the rows of a list are spread along its date, a small bar for each stretch of time. A bar,
/// or several next to each other, filters the list.
final class DateBars extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "bureau-bars";
    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";

    private final Desk desk;
    private final EntityModel model;
    private final Consumer<ListQuery> ask;
    private ListQuery query = ListQuery.ALL;
    private List<Bar> bars = List.of();

    DateBars(Desk desk, EntityModel model, Consumer<ListQuery> ask) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        addClassName("bureau-bars");
        setVisible(false);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", desk.text("list.bars"));
        getElement()
                .addEventListener(
                        CHOSEN,
                        event ->
                                choose(
                                        event.getEventData().path(FROM).asInt(-1),
                                        event.getEventData().path(TO).asInt(-1)))
                .addEventData(FROM)
                .addEventData(TO);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (model.dates().isEmpty()) {
            return;
        }
        event.getUI().getPage().addJsModule("base://bureau/bars.js");
    }

    /// Shows the bars of a checked question as soon as they are known.
    void show(ListQuery asked) {
        var same = asked.withOrders(List.of());
        var told = same.equals(query.withOrders(List.of())) && !bars.isEmpty();
        query = asked;
        if (model.dates().isEmpty() || told) {
            return;
        }
        var actor = desk.actor();
        var store = desk.store();
        desk.later()
                .fetch(
                        getParent().orElse(this),
                        () -> store.bars(model, same, actor),
                        found -> {
                            if (same.equals(query.withOrders(List.of()))) {
                                show(found);
                            }
                        });
    }

    private void show(Bars found) {
        removeAll();
        bars = found.bars();
        setVisible(!bars.isEmpty());
        var most = bars.stream().mapToLong(bar -> bar.count().rows()).max().orElse(0);
        for (var at = 0; at < bars.size(); at++) {
            add(bar(found.unit(), at, most));
        }
    }

    private NativeButton bar(Unit unit, int at, long most) {
        var bar = bars.get(at);
        var words = words(unit, bar);
        var button = new NativeButton();
        button.addClassName("bureau-bar-of-rows");
        button.getElement().setAttribute("aria-label", words);
        button.getElement().setAttribute("title", words);
        button.getElement().setAttribute("tabindex", at == bars.size() - 1 ? "0" : "-1");
        button.getStyle().set("--part", part(bar.count().rows(), most));
        button.addClickListener(click -> choose(at, at));
        return button;
    }

    /// The height in hundredths; a single row can be seen, too.
    private static String part(long rows, long most) {
        return rows == 0 ? "0%" : Math.max(4, Math.round(100.0 * rows / most)) + "%";
    }

    private String words(Unit unit, Bar bar) {
        return desk.text("list.bars.bar", name(unit, bar), Counts.words(desk, bar.count()));
    }

    private String name(Unit unit, Bar bar) {
        return switch (unit) {
            case YEAR -> formatted("y", bar.first());
            case MONTH -> formatted("yMMMM", bar.first());
            case QUARTER, WEEK ->
                    formatted("yMMM", bar.first()) + " – " + formatted("yMMM", bar.last());
            case HOUR, DAY ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(desk.locale())
                            .format(bar.first());
        };
    }

    private String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern(pattern).withLocale(desk.locale()).format(day);
    }

    /// Filters by the time from one bar to another, instead of by any other time.
    private void choose(int from, int to) {
        var first = Math.min(from, to);
        var last = Math.max(from, to);
        if (first < 0 || last >= bars.size()) {
            return;
        }
        var parts = new ArrayList<>(parts());
        parts.removeIf(part ->
                part instanceof Compare compare
                        && compare.path().equals(model.dates())
                        && compare.operator() == Operator.BETWEEN);
        parts.add(
                new Compare(
                        model.dates(),
                        Operator.BETWEEN,
                        bars.get(first).first().toString(),
                        bars.get(last).last().toString()));
        ask.accept(query.withFilter(new Condition.And(parts)));
    }

    private List<Condition> parts() {
        return query.filter() instanceof Condition.And and ? and.parts() : List.of(query.filter());
    }
}
