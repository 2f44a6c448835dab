package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Pinned;
import dev.bureau.internal.ui.parts.Desk;

/// The code that pins what was chosen for an entity, to be copied.
final class PinnedCode extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ID = "bureau-pinned-code";

    PinnedCode(Desk desk, EntityModel model) {
        var source = Pinned.of(model, desk.registry());
        var help = model.declared() ? "model.code.declared" : "model.code.help";
        add(new Paragraph(desk.text(source.isPresent() ? help : "model.code.none")));
        source.ifPresent(code -> add(new CodeBlock(desk, ID, code)));
    }
}
