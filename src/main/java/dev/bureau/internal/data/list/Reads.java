package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.basis.Estimates;
import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.column.Misreads;
import dev.bureau.internal.data.column.RawValues;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.RowNames;
import dev.bureau.internal.data.gate.Shown;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.paging.ByGroups;
import dev.bureau.internal.data.question.Conditions;
import dev.bureau.internal.data.question.Inspection;
import dev.bureau.internal.data.question.Orders;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Questions;
import dev.bureau.internal.data.question.Scalars;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.relation.Relations;
import dev.bureau.internal.data.repair.Salvage;
import dev.bureau.internal.data.row.AnyNames;
import dev.bureau.internal.data.row.Computed;
import dev.bureau.internal.data.row.Pages;
import dev.bureau.internal.data.row.Pickers;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.Checked;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.DateSteps;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.data.sum.Counts;
import dev.bureau.internal.data.sum.GroupGuesses;
import dev.bureau.internal.data.sum.GroupKeys;
import dev.bureau.internal.data.sum.Grouped;
import dev.bureau.internal.data.sum.Samples;
import dev.bureau.internal.data.sum.Summands;
import dev.bureau.internal.data.sum.Sums;
import dev.bureau.internal.data.value.Values;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The part of the store that answers questions over many rows. Trusts no caller: every question is
/// checked again.
public final class Reads {

    private static final Logger log = LoggerFactory.getLogger(Reads.class);

    private final Reading reading;
    private final Gate gate;
    private final Ids ids;
    private final Paths paths;
    private final Shown shown;
    private final Questions questions;
    private final Pages pages;
    private final PageWays ways;
    private final Computed computed;
    private final Salvage salvage;
    private final Counts counts;
    private final Facets facets;
    private final Sums sums;
    private final Grouped grouped;
    private final Timeline timeline;
    private final Branches branches;
    private final Drilling drilling;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Selected selected;

    public Reads(Basis basis) {
        reading = new Reading(basis);
        gate = basis.gate();
        ids = basis.ids();
        var cb = (HibernateCriteriaBuilder) basis.factory().getCriteriaBuilder();
        paths = new Paths(basis.registry(), gate);
        shown = new Shown(paths);
        var rowNames = new RowNames(paths, basis.labels(), basis.contexts());
        var scalars = new Scalars(cb, new Values(basis.contexts()), basis.clock());
        var relations = new Relations(cb, gate, ids);
        var conditions = new Conditions(cb, paths, scalars, relations);
        var orders = new Orders(cb, paths, rowNames, ids);
        var statements = new Statements(basis, conditions, orders);
        questions = new Questions(paths, conditions, orders);
        var raw = new RawValues(basis);
        pages = new Pages(statements, paths, rowNames, ids, raw, new Misreads(basis));
        ways = new PageWays(basis, reading, pages);
        var estimates = new Estimates(basis);
        counts = new Counts(statements, estimates, reading, gate);
        var summands = new Summands(basis, paths);
        var samples = new Samples(statements, ids, reading);
        sums = new Sums(statements, summands, estimates, samples);
        facets =
                new Facets(
                        paths, new FacetLines(statements, paths, relations, ids), counts, reading);
        timeline = new Timeline(statements, paths, sums, counts, samples);
        branches = new Branches(statements, paths, ids, reading);
        drilling = new Drilling(statements, paths, reading);
        var pickers = new Pickers(statements, rowNames, ids);
        vocabulary = new Vocabulary(statements, reading);
        computed = new Computed(statements, basis, new AnyNames(statements, basis, pickers));
        var guesses = new GroupGuesses(statements, samples, counts, pickers);
        var tools = new Grouped.Tools(summands, sums, guesses);
        var keys = new GroupKeys(statements, paths, ids, pickers);
        grouped = new Grouped(statements, keys, tools, reading);
        salvage = new Salvage(reading, pages, pickers, computed, raw, ids);
        names = new Names(reading, gate, paths, relations, pickers, salvage);
        selected = new Selected(reading, gate, questions, pickers, pages, ids);
    }

    /// What rows are called.
    public Names names() {
        return names;
    }

    /// Which rows a selection means.
    public Selected selected() {
        return selected;
    }

    public Checked check(EntityModel model, ListQuery query, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return questions.check(model, query, actor);
    }

    public Page page(
            EntityModel model,
            List<Column> columns,
            ListQuery query,
            Stretch stretch,
            Actor actor) {
        var checked = check(model, query, actor).query();
        var question = new Question(model, checked, actor);
        return salvaged(
                model,
                () ->
                        ways.page(
                                question,
                                stretch.start(),
                                groups -> page(columns, question, stretch, groups)),
                () -> salvage.page(model, columns, checked, stretch, actor));
    }

    /// @param question a checked one
    /// @param groups as of `Ordered`
    Page page(List<Column> columns, Question question, Stretch stretch, ByGroups groups) {
        var page = pages.page(columns, question, stretch, groups);
        var model = question.model();
        return page.with(computed.fill(model, columns, page.rows(), question.actor()));
    }

    /// The rows with these keys that the actor may see, in the order of the keys.
    public List<Row> rows(EntityModel model, List<Column> columns, List<Key> keys, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        var rows =
                salvaged(
                        model,
                        () ->
                                read(() ->
                                        computed.fill(
                                                model,
                                                columns,
                                                pages.rows(model, columns, keys, actor),
                                                actor)),
                        () -> salvage.rows(model, columns, keys, actor));
        var byId = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        return keys.stream()
                .map(key -> byId.get(ids.write(model, key.parts())))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> T salvaged(EntityModel model, Supplier<T> read, Supplier<T> salvaged) {
        try {
            return read.get();
        } catch (RuntimeException e) {
            if (!Salvage.possible(e)) {
                throw e;
            }
            log.warn("A list of {} holds something unreadable", model.name(), e);
            return salvaged.get();
        }
    }

    public Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        return counts.count(model, check(model, query, actor).query(), limit, actor);
    }

    public Map<String, Count> facets(
            EntityModel model, String path, List<String> values, ListQuery query, Actor actor) {
        var checked = check(model, query, actor).query();
        return facets.count(model, path, values, checked, actor);
    }

    public Map<Wanted, Figure> totals(
            EntityModel model, List<Wanted> wanted, ListQuery query, Actor actor) {
        var checked = check(model, query, actor).query();
        return sums.of(new Question(model, checked, actor), wanted);
    }

    public Groups groups(
            EntityModel model, Grouping by, List<Wanted> wanted, ListQuery query, Actor actor) {
        var checked = check(model, query, actor).query();
        return grouped.of(new Question(model, checked, actor), by, wanted);
    }

    public boolean groupable(EntityModel model, Grouping by, Actor actor) {
        return grouped.possible(new Question(model, ListQuery.ALL, actor), by);
    }

    public DateSteps dates(EntityModel model, ListQuery query, Actor actor) {
        return drilling.steps(model, check(model, query, actor).query(), actor);
    }

    public Bars bars(EntityModel model, String path, ListQuery query, Actor actor) {
        return timeline.of(new Question(model, check(model, query, actor).query(), actor), path);
    }

    public boolean spread(EntityModel model, String path, Actor actor) {
        return timeline.possible(all(model, actor), path);
    }

    public Map<String, Long> below(
            EntityModel model, String parent, List<String> ids, Actor actor) {
        return branches.below(all(model, actor), parent, ids);
    }

    public List<String> circles(EntityModel model, String parent, Actor actor) {
        return branches.circles(all(model, actor), parent);
    }

    public List<String> keyValues(EntityModel model, List<String> keys) {
        return new KeyValues(ids).of(model, keys);
    }

    private Question all(EntityModel model, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return new Question(model, ListQuery.ALL, actor);
    }

    public List<Column> columns(EntityModel model, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return shown.first(model, actor);
    }

    public List<Column> columns(EntityModel model, List<String> names, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return shown.named(model, names, actor);
    }

    public List<String> values(
            EntityModel model, String path, String search, int most, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return paths.readable(model, path, actor)
                .map(route -> vocabulary.of(model, route, Inspection.asked(search), most, actor))
                .orElse(List.of());
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }
}
