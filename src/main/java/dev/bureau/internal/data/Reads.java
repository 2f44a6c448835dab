package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.List;

/// The part of the store that answers questions over many rows.
@SuppressWarnings("DoNotCallSuggester") // until all is written
final class Reads {

    Reads(Basis basis) {}

    EntityStore.Checked check(EntityModel model, ListQuery query, Actor actor) {
        throw new IllegalStateException("check");
    }

    List<Row> page(
            EntityModel model, List<Column> columns, ListQuery query, Window window, Actor actor) {
        throw new IllegalStateException("page");
    }

    Count count(EntityModel model, ListQuery query, long limit, Actor actor) {
        throw new IllegalStateException("count");
    }

    List<Column> columns(EntityModel model, Actor actor) {
        throw new IllegalStateException("columns");
    }

    List<Reference> options(
            EntityModel model, String path, String search, Window window, Actor actor) {
        throw new IllegalStateException("options");
    }

    List<Reference> references(EntityModel model, List<String> ids, Actor actor) {
        throw new IllegalStateException("references");
    }
}
