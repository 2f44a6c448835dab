package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// The part of the store that answers questions over many rows. Trusts no caller: every question is
/// checked again.
final class Reads {

    private static final Logger log = LoggerFactory.getLogger(Reads.class);

    private final TransactionOperations reading;
    private final Gate gate;
    private final Paths paths;
    private final Questions questions;
    private final Pages pages;
    private final Computed computed;
    private final Salvage salvage;
    private final Counts counts;
    private final Pickers pickers;

    Reads(Basis basis) {
        reading = basis.reading();
        gate = basis.gate();
        var ids = basis.ids();
        var cb = (HibernateCriteriaBuilder) basis.factory().getCriteriaBuilder();
        paths = new Paths(basis.registry(), gate);
        var names = new RowNames(paths, basis.labels(), basis.contexts());
        var scalars = new Scalars(cb, new Values(basis.contexts()), basis.clock());
        var conditions = new Conditions(cb, paths, scalars, new Relations(cb, gate, ids));
        var orders = new Orders(cb, paths, names, ids);
        var statements = new Statements(basis, conditions, orders);
        questions = new Questions(paths, conditions, orders);
        pages = new Pages(statements, paths, names, ids);
        computed = new Computed(statements, ids);
        salvage = new Salvage(reading, pages, computed, ids);
        counts = new Counts(statements);
        pickers = new Pickers(statements, names, ids);
    }

    EntityStore.Checked check(EntityModel model, ListQuery query, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return questions.check(model, query, actor);
    }

    List<Row> page(
            EntityModel model, List<Column> columns, ListQuery query, Window window, Actor actor) {
        var checked = check(model, query, actor).query();
        try {
            return read(() -> {
                var rows = pages.page(model, columns, checked, window, actor);
                return computed.fill(model, columns, rows);
            });
        } catch (RuntimeException e) {
            if (!Salvage.possible(e)) {
                throw e;
            }
            log.warn("A list of {} holds something unreadable", model.name(), e);
            return salvage.page(model, columns, checked, window, actor);
        }
    }

    Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        return read(() -> counts.count(model, check(model, query, actor).query(), limit, actor));
    }

    List<Column> columns(EntityModel model, Actor actor) {
        gate.require(actor, model, Permission.VIEW);
        return model.columns().stream().filter(column -> readable(model, column, actor)).toList();
    }

    /// No choices for a relation that the actor may neither read nor write.
    List<Reference> options(
            EntityModel model, String path, String search, Window window, Actor actor) {
        return read(() ->
                paths.choosable(model, path, actor)
                        .map(target ->
                                pickers.options(target, Inspection.asked(search), window, actor))
                        .orElse(List.of()));
    }

    List<Reference> references(EntityModel model, List<String> ids, Actor actor) {
        return gate.may(actor, model, Permission.VIEW)
                ? read(() -> pickers.references(model, ids, actor))
                : List.of();
    }

    /// The keys of the selected rows that the actor may see, in the order of the keys. A question
    /// that cannot be asked selects nothing.
    List<String> ids(EntityModel model, Selection selection, Actor actor) {
        return switch (selection) {
            case Selection.Rows rows -> rows.ids().stream().distinct().toList();
            case Selection.Matching matching -> {
                var checked = check(model, matching.query(), actor);
                yield checked.problems().isEmpty()
                        ? read(() -> pickers.ids(model, checked.query(), actor))
                        : List.of();
            }
        };
    }

    private boolean readable(EntityModel model, Column column, Actor actor) {
        return switch (column) {
            case Column.Computed computed -> true;
            case Column.Property property ->
                    paths.readable(model, property.name(), actor).isPresent();
        };
    }

    private <T> T read(Supplier<T> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
