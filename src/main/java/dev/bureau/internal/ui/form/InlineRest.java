package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Link;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;

/// Stands below the first children of a row that has too many for a form: says how many there are,
/// fetches some more, and leads to their list.
final class InlineRest extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 100;

    private final transient Place parent;
    private final transient EntityModel.Inline inline;
    private final transient Snapshot row;
    private final transient Consumer<List<Snapshot>> shown;
    private final Span note = new Span();
    private final Button more = new Button();
    private final long all;
    private int read;

    /// @param shown told of further children
    InlineRest(
            Place parent,
            Place child,
            EntityModel.Inline inline,
            Snapshot row,
            Consumer<List<Snapshot>> shown) {
        this.parent = parent;
        this.inline = inline;
        this.row = row;
        this.shown = shown;
        all = row.cut().getOrDefault(inline.path(), 0L);
        read = row.children().getOrDefault(inline.path(), List.of()).size();
        addClassName("bureau-inline-rest");
        more.setText(parent.text("form.inline.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClickListener(event -> more());
        add(note, more);
        inline.attribute()
                .mappedBy()
                .flatMap(back -> FilteredList.of(parent, child.model(), back, row.id()))
                .ifPresent(path -> add(new Link(path, parent.text("form.inline.list"))));
        tell();
    }

    private void more() {
        var desk = parent.desk();
        var next =
                desk.store()
                        .children(
                                parent.model(),
                                row.id(),
                                inline.path(),
                                new Window(read, PIECE),
                                desk.actor());
        read += next.size();
        shown.accept(next);
        more.setVisible(next.size() == PIECE && read < all);
        tell();
    }

    private void tell() {
        var number = NumberFormat.getInstance(parent.desk().locale());
        note.setText(parent.text("form.inline.first", number.format(read), number.format(all)));
    }
}
