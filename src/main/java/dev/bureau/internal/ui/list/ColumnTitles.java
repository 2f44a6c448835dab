package dev.bureau.internal.ui.list;

import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Titles;
import dev.bureau.internal.ui.question.Reached;

/// What stands over columns: those that somebody added over relations are called after the whole
/// way, "Author › Name".
final class ColumnTitles {

    private static final String THEN = " › ";

    private final Desk desk;
    private final EntityModel model;
    private final Titles titles;

    ColumnTitles(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        titles = new Titles(desk, model);
    }

    /// A title made of several attributes, or of those of other rows, is called like the row.
    String of(Column column) {
        var title = column.name().equals(model.labelPath());
        var own = model.field(column.name()).isPresent();
        if (title && (model.labelPaths().size() > 1 || !own)) {
            return desk.singular(model);
        }
        return own || model.column(column.name()).isPresent() ? titles.of(column) : way(column);
    }

    private String way(Column column) {
        return Reached.find(desk, model, column.name())
                .map(reached -> String.join(THEN, reached.labels()))
                .orElseGet(() -> titles.of(column));
    }
}
