package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Trees;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the tree of an entity stands whose rows are below one another; it is made when somebody
/// looks at it.
final class TreePlace extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final transient TreeRows.Parts parts;
    private final Optional<String> parent;
    private final NativeButton choice = new NativeButton();
    private Optional<TreeRows> rows = Optional.empty();

    /// @param go is told whether somebody wants a tree or a list
    TreePlace(Desk desk, EntityModel model, TreeRows.Parts parts, Consumer<Folds> go) {
        this.desk = desk;
        this.model = model;
        this.parts = parts;
        parent =
                Trees.parent(model)
                        .filter(path ->
                                !desk.store()
                                        .columns(model, List.of(path), desk.actor())
                                        .isEmpty());
        addClassName("bureau-tree-place");
        choice.add(Icons.of("file-tree"));
        choice.addClassNames("bureau-button", "bureau-quiet");
        choice.getElement().setAttribute("aria-label", desk.text("list.tree"));
        choice.getElement().setAttribute("title", desk.text("list.tree"));
        choice.addClickListener(click -> go.accept(turned(parts.state().get())));
        setVisible(false);
    }

    /// The way from the list to the tree and back; empty where there is no tree.
    Optional<NativeButton> choice() {
        return parent.map(any -> choice);
    }

    private Folds turned(ListState shown) {
        return shown.look().folds().tree(!wanted(shown));
    }

    /// Whether the list is to be seen as a tree.
    boolean wanted(ListState asked) {
        var folds = asked.look().folds();
        var wanted =
                parent.isPresent()
                        && folds.group().isEmpty()
                        && folds.tree()
                                .orElseGet(() ->
                                        Trees.surely(model) && asked.spot().equals(Spot.FIRST));
        choice.getElement().setAttribute("aria-pressed", "" + wanted);
        return wanted;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("base://bureau/tree.js");
    }

    /// Shows the tree of a checked question.
    ///
    /// @return whether there are any rows
    boolean show(ListState asked) {
        if (rows.isEmpty()) {
            var made = new TreeRows(desk, model, parent.orElseThrow(), parts);
            rows = Optional.of(made);
            add(made);
        }
        var any = rows.get().show(asked.query());
        setVisible(any);
        return any;
    }

    void deselectAll() {
        rows.ifPresent(TreeRows::deselectAll);
    }
}
