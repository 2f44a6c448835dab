package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.edit.BulkDialog;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.DeleteDialog;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.question.Sentence;
import dev.bureau.query.ListQuery;
import java.util.List;

/// What can be done with the selected rows, in place of the filters.
final class SelectionBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Runnable afterwards;
    private final Span words = new Span();
    private final Button all;
    private List<String> ids = List.of();
    private ListQuery query = ListQuery.ALL;
    private Count matching = new Count(0, true);
    private boolean everything;

    SelectionBar(Desk desk, EntityModel model, Runnable afterwards) {
        this.desk = desk;
        this.model = model;
        this.afterwards = afterwards;
        addClassName("bureau-selection");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", desk.text("list.actions"));
        words.getElement().setAttribute("role", "status");
        all = new Button("", click -> selectAll());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, all);
        model.actions().stream()
                .filter(action -> desk.store().may(desk.actor(), model, action.name()))
                .forEach(action -> add(button(action)));
        if (desk.store().may(desk.actor(), model, Permission.CHANGE)
                && BulkDialog.possible(desk, model)) {
            add(edit());
        }
        add(new ExportLink(desk, model, this::selection));
        if (desk.store().may(desk.actor(), model, Permission.DELETE)) {
            add(delete());
        }
        setVisible(false);
    }

    private Component button(EntityModel.Action action) {
        var words = desk.labels().words("action", action.label(), desk.locale());
        var button = new Button(words, Icons.of(action.icon().orElse("play")));
        button.addClickListener(
                click -> new ActionRun(desk, model, action, afterwards).on(selection(), count()));
        return button;
    }

    private Component edit() {
        var button = new Button(desk.text("list.bulk"), Icons.of("pencil"));
        button.addClickListener(click ->
                new BulkDialog(
                                desk,
                                model,
                                new BulkDialog.Rows(
                                        selection(),
                                        count(),
                                        new Sentence(desk).of(model, selection())),
                                afterwards)
                        .open());
        return button;
    }

    private Component delete() {
        var button = new Button(desk.text("list.delete"), Icons.of("trash"));
        button.addClassName("bureau-danger");
        button.addClickListener(click ->
                DeleteDialog.open(
                        desk,
                        model,
                        new DeleteDialog.Rows(
                                selection(), count(), new Sentence(desk).of(model, selection())),
                        afterwards));
        return button;
    }

    private Selection selection() {
        return everything ? new Selection.Matching(query) : new Selection.Rows(ids);
    }

    private Count count() {
        return everything ? matching : new Count(ids.size(), true);
    }

    private void selectAll() {
        everything = true;
        describe();
    }

    /// Shows what is selected.
    ///
    /// @param rows how many rows answer the question
    void show(List<String> selected, ListQuery asked, Count rows) {
        ids = selected;
        query = asked;
        matching = rows;
        everything = false;
        describe();
    }

    /// The number of rows that answer the question is known now.
    void counted(Count rows) {
        matching = rows;
        describe();
    }

    private void describe() {
        words.setText(
                desk.text(
                        "list.selected",
                        everything && matching.kind() == Count.Kind.MORE
                                ? desk.text("list.every", plural())
                                : desk.counted(model, count())));
        all.setText(
                switch (matching.kind()) {
                    case EXACT -> desk.text("list.selectall", desk.counted(model, matching));
                    case MORE -> desk.text("list.selectall", plural());
                    case ABOUT ->
                            desk.text(
                                    "list.selectall.about", plural(), Counts.words(desk, matching));
                });
        all.setVisible(!everything && (!matching.exact() || ids.size() < matching.rows()));
    }

    private String plural() {
        return desk.inside(desk.plural(model));
    }
}
