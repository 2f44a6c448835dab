package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.question.Sentence;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;

/// What is asked beyond single filters: opens the dialog in which it was put together, and can be
/// taken off.
final class AdvancedChip extends Div {

    private static final long serialVersionUID = 1L;

    AdvancedChip(
            Desk desk, EntityModel model, Condition condition, Runnable open, Runnable remove) {
        var words = new Sentence(desk).of(model, ListQuery.ALL.withFilter(condition));
        var label = new NativeButton();
        var name = new Span(Icons.of("options"), new Span(desk.text("question.advanced")));
        name.addClassName("bureau-chip-name");
        label.add(name);
        label.addClassName("bureau-chip-label");
        label.getElement().setAttribute("title", words);
        label.addClickListener(click -> open.run());
        var off = new NativeButton();
        off.add(Icons.of("close-small"));
        off.addClassName("bureau-chip-remove");
        off.setAriaLabel(desk.text("list.filter.remove", desk.text("question.advanced")));
        off.addClickListener(click -> remove.run());
        addClassNames("bureau-chip", "bureau-chip-advanced");
        add(label, off);
    }
}
