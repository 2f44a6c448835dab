package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.shape.DateSteps;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The years, months or days that have rows, as links, and the way back up. What is chosen is an
/// ordinary filter.
final class DateLinks extends Nav {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Consumer<ListQuery> ask;
    private ListQuery query = ListQuery.ALL;

    DateLinks(Desk desk, EntityModel model, Consumer<ListQuery> ask) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        addClassName("bureau-dates");
        setAriaLabel(desk.text("list.dates"));
        setVisible(!model.dates().isEmpty());
    }

    /// A whole year, month or day.
    private record Step(Unit unit, LocalDate first) {

        LocalDate last() {
            return DateSteps.last(unit, first);
        }

        Optional<Step> above() {
            return switch (unit) {
                case DAY -> Optional.of(new Step(Unit.MONTH, first.withDayOfMonth(1)));
                case MONTH -> Optional.of(new Step(Unit.YEAR, first.withDayOfYear(1)));
                case HOUR, WEEK, QUARTER, YEAR -> Optional.empty();
            };
        }
    }

    /// Looks up the steps of a checked question beside the page.
    void show(ListQuery asked) {
        query = asked;
        if (model.dates().isEmpty()) {
            return;
        }
        var actor = desk.actor();
        desk.later()
                .fetch(
                        this,
                        () -> desk.store().dates(model, asked, actor),
                        steps -> {
                            if (asked.equals(query)) {
                                show(steps);
                            }
                        });
    }

    private void show(DateSteps steps) {
        removeAll();
        var chosen = chosen();
        chosen.ifPresent(this::addWay);
        if (steps.firsts().size() > 1) {
            steps.firsts()
                    .forEach(first -> {
                        var step = new Step(steps.unit(), first);
                        add(link(name(step, true), Optional.of(step)));
                    });
        }
        setVisible(getChildren().findAny().isPresent());
    }

    /// The way back from what is chosen.
    private void addWay(Step chosen) {
        add(link(desk.text("list.dates.all"), Optional.empty()));
        var way = new ArrayList<Step>();
        for (var at = chosen.above(); at.isPresent(); at = at.get().above()) {
            way.addFirst(at.get());
        }
        way.forEach(step -> add(link("‹ " + name(step, false), Optional.of(step))));
        var here = new Span(name(chosen, false));
        here.addClassName("bureau-date-here");
        here.getElement().setAttribute("aria-current", "date");
        add(here);
    }

    private NativeButton link(String words, Optional<Step> step) {
        var link = new NativeButton(words, click -> ask.accept(asking(step)));
        link.addClassName("bureau-date");
        return link;
    }

    private ListQuery asking(Optional<Step> step) {
        var parts = new ArrayList<>(parts());
        parts.removeIf(this::bound);
        step.ifPresent(it ->
                parts.add(
                        new Compare(
                                model.dates(),
                                Operator.BETWEEN,
                                it.first().toString(),
                                it.last().toString())));
        return query.withFilter(new Condition.And(parts));
    }

    private List<Condition> parts() {
        return query.filter() instanceof Condition.And and ? and.parts() : List.of(query.filter());
    }

    private boolean bound(Condition part) {
        return part instanceof Compare compare
                && compare.path().equals(model.dates())
                && compare.operator() == Operator.BETWEEN;
    }

    /// The year, month or day that the question is about, if it is a whole one.
    private Optional<Step> chosen() {
        return parts().stream()
                .filter(this::bound)
                .map(part -> ((Compare) part).values())
                .flatMap(ends -> step(ends.getFirst(), ends.getLast()).stream())
                .findFirst();
    }

    private static Optional<Step> step(String from, String to) {
        try {
            var first = LocalDate.parse(from);
            var last = LocalDate.parse(to);
            return List.of(Unit.DAY, Unit.MONTH, Unit.YEAR).stream()
                    .map(unit -> new Step(unit, first))
                    .filter(step -> step.last().equals(last) && whole(step))
                    .findFirst();
        } catch (DateTimeParseException open) {
            return Optional.empty();
        }
    }

    private static boolean whole(Step step) {
        return switch (step.unit()) {
            case MONTH -> step.first().getDayOfMonth() == 1;
            case YEAR -> step.first().getDayOfYear() == 1;
            case HOUR, DAY, WEEK, QUARTER -> true;
        };
    }

    /// @param below whether it stands under the step above, which says the rest
    private String name(Step step, boolean below) {
        var pattern =
                switch (step.unit()) {
                    case YEAR -> "y";
                    case MONTH -> below ? "MMMM" : "yMMMM";
                    case HOUR, DAY, WEEK, QUARTER -> below ? "MMMd" : "yMMMd";
                };
        var format =
                pattern.equals("MMMM")
                        ? DateTimeFormatter.ofPattern("LLLL")
                        : DateTimeFormatter.ofLocalizedPattern(pattern);
        return format.withLocale(desk.locale()).format(step.first());
    }
}
