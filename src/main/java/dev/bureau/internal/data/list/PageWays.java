package dev.bureau.internal.data.list;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.paging.ByGroups;
import dev.bureau.internal.data.paging.ListName;
import dev.bureau.internal.data.paging.Ways;
import dev.bureau.internal.data.paging.Ways.Way;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.row.Pages;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Chooses how a page is read: of what the planner knows too little there are several ways, the
/// better ones first.
final class PageWays {

    private static final List<Reading.Way> SEARCHING =
            List.of(
                    Reading.Way.GATHERING,
                    Reading.Way.WALKING,
                    Reading.Way.COLLECTING,
                    Reading.Way.WHOLLY);

    private final Basis basis;
    private final Gate gate;
    private final Reading reading;
    private final Pages pages;
    private final Ways ways;

    PageWays(Basis basis, Reading reading, Pages pages) {
        this.basis = basis;
        gate = basis.gate();
        this.reading = reading;
        this.pages = pages;
        ways = new Ways(reading);
    }

    /// @param question a checked one
    /// @param work reads the page in a transaction
    Page page(Question question, Start start, Function<ByGroups, Page> work) {
        if (reading.patient() && !question.query().search().isEmpty()) {
            return searched(name(question, start), work);
        }
        if (reading.patient() && pages.grouped(question)) {
            return grouped(question, name(question, start), work);
        }
        return plain(question)
                ? reading.plainly(() -> work.apply(ByGroups.NO))
                : reading.execute(status -> work.apply(ByGroups.NO));
    }

    /// Whether all rows are meant, and the actor sees them.
    private boolean plain(Question question) {
        return question.query().search().isEmpty()
                && question.query().filter().equals(Condition.ALL)
                && gate.seesAll(question.model(), question.actor());
    }

    private ListName name(Question question, Start start) {
        return new ListName(
                question.model().name(),
                basis.nextTenant(),
                plain(question) ? Optional.empty() : Optional.of(question.actor()),
                question.query(),
                end(start));
    }

    private static String end(Start start) {
        return switch (start) {
            case Start.Beginning beginning -> "first";
            case Start.End end -> "last";
            case Start.At at -> at.skip() < 0 ? "before" : "at";
            case Start.About about -> "about";
        };
    }

    /// Rows that are sorted by a related row.
    private Page grouped(Question question, ListName list, Function<ByGroups, Page> work) {
        var possible = new ArrayList<Way<Page>>();
        possible.add(new Way<>(Reading.Way.GATHERING, () -> work.apply(ByGroups.NO)));
        if (!plain(question)) {
            possible.add(new Way<>(Reading.Way.SHORTLY, () -> work.apply(ByGroups.FILLED)));
        }
        possible.add(new Way<>(Reading.Way.WHOLLY, () -> work.apply(ByGroups.ALL)));
        return ways.read(list, possible);
    }

    /// Searches in the way that the planner takes for the best, unless that takes long: it knows
    /// too little of words, and sorts a hundred thousand rows where a few thousand in the order of
    /// the list would do.
    private Page searched(ListName list, Function<ByGroups, Page> work) {
        return ways.read(
                list,
                SEARCHING.stream()
                        .map(how -> new Way<>(how, () -> work.apply(ByGroups.NO)))
                        .toList());
    }
}
