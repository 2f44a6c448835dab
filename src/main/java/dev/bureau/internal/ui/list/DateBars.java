package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.Bars.Bar;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final DateChoice choice;
    private final Div chart = new Div();
    private final Span words = new Span();
    private ListQuery query = ListQuery.ALL;
    private Asked told = Asked.NOTHING;
    private List<Bar> bars = List.of();
    private boolean chosen;

    DateBars(Desk desk, EntityModel model, Consumer<ListQuery> ask) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        choice = new DateChoice(desk, model);
        addClassName("bureau-over-time");
        setVisible(false);
        chart.addClassName("bureau-bars");
        chart.getElement().setAttribute("role", "group");
        chart.getElement().setAttribute("aria-label", desk.text("list.bars"));
        chart.getElement()
                .addEventListener(
                        CHOSEN,
                        event ->
                                choose(
                                        event.getEventData().path(FROM).asInt(-1),
                                        event.getEventData().path(TO).asInt(-1)))
                .addEventData(FROM)
                .addEventData(TO);
        add(chart, caption());
    }

    /// What was asked for.
    private record Asked(ListQuery query, String path) implements Serializable {

        private static final Asked NOTHING = new Asked(ListQuery.ALL, "");
    }

    /// Which date it is, from when to when, and the way to have no bars.
    private Div caption() {
        var hide = new NativeButton();
        hide.add(Icons.of("close-small"));
        hide.addClassName("bureau-bars-hide");
        hide.setAriaLabel(desk.text("list.bars.hide"));
        hide.setTitle(desk.text("list.bars.hide"));
        hide.addClickListener(click -> along(""));
        var caption = new Div(words, hide);
        caption.addClassName("bureau-bars-caption");
        return caption;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("base://bureau/bars.js");
    }

    /// Rows were changed: what was told is so no more.
    void forget() {
        told = Asked.NOTHING;
    }

    /// Along which date rows are shown.
    DateChoice choice() {
        return choice;
    }

    /// Shows rows along another date, or no bars.
    void along(String path) {
        choice.choose(path);
        show(query);
    }

    /// Shows the bars of a checked question as soon as they are known.
    void show(ListQuery wanted) {
        query = wanted;
        var asked = new Asked(wanted.withOrders(List.of()), choice.path());
        if (asked.path().isEmpty()) {
            told = Asked.NOTHING;
            setVisible(false);
        } else if (!asked.equals(told)) {
            told = asked;
            fetch(asked);
        }
    }

    private void fetch(Asked asked) {
        var actor = desk.actor();
        var store = desk.store();
        desk.later()
                .sum(
                        this,
                        () -> store.bars(model, asked.path(), asked.query(), actor),
                        found -> {
                            if (asked.equals(told)) {
                                show(found);
                            }
                        });
    }

    private void show(Bars found) {
        var chosen = this.chosen;
        this.chosen = false;
        chart.removeAll();
        bars = found.bars();
        setVisible(!bars.isEmpty());
        var most = bars.stream().mapToLong(bar -> bar.count().rows()).max().orElse(0);
        for (var at = 0; at < bars.size(); at++) {
            chart.add(bar(found.unit(), at, most));
        }
        if (chosen && !bars.isEmpty()) {
            ((NativeButton) chart.getComponentAt(bars.size() - 1)).focus();
        }
        if (!bars.isEmpty()) {
            words.setText(along(found));
        }
    }

    /// From when to when, and how many rows are outside.
    private String along(Bars found) {
        var along =
                desk.text(
                        "list.bars.along",
                        title(),
                        begin(found.unit(), bars.getFirst()),
                        end(found.unit(), bars.getLast()));
        return Stream.concat(
                        Stream.of(along),
                        found.outside().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> outside(one.getKey(), one.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private String outside(Outside where, Count count) {
        var key =
                switch (where) {
                    case EARLIER -> "list.bars.earlier";
                    case ALWAYS -> "list.bars.always";
                    case NEVER -> "list.bars.never";
                };
        return desk.text(key, Counts.words(desk, count));
    }

    private String title() {
        return desk.store().columns(model, List.of(choice.path()), desk.actor()).stream()
                .map(new ColumnTitles(desk, model)::of)
                .findFirst()
                .orElse("");
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
            case MONTH -> formatted("yMMMM", bar.first());
            case QUARTER, WEEK -> begin(unit, bar) + " – " + end(unit, bar);
            case YEAR, HOUR, DAY -> begin(unit, bar);
        };
    }

    private String begin(Unit unit, Bar bar) {
        return day(unit, bar.first());
    }

    private String end(Unit unit, Bar bar) {
        return day(unit, bar.last());
    }

    private String day(Unit unit, LocalDate day) {
        return switch (unit) {
            case YEAR -> formatted("y", day);
            case MONTH, QUARTER -> formatted("yMMM", day);
            case HOUR, DAY, WEEK ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(desk.locale())
                            .format(day);
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
        chosen = true;
        var parts = new ArrayList<>(parts());
        parts.removeIf(part ->
                part instanceof Compare compare
                        && compare.path().equals(choice.path())
                        && compare.operator() == Operator.BETWEEN);
        parts.add(
                new Compare(
                        choice.path(),
                        Operator.BETWEEN,
                        bars.get(first).first().toString(),
                        bars.get(last).last().toString()));
        ask.accept(query.withFilter(new Condition.And(parts)));
    }

    private List<Condition> parts() {
        return query.filter() instanceof Condition.And and ? and.parts() : List.of(query.filter());
    }
}
