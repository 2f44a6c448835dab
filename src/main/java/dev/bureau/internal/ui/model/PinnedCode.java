package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Pinned;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;

/// The code that pins what was chosen for an entity, to be copied. The browser copies it itself:
/// see `frame.js`.
final class PinnedCode extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ID = "bureau-pinned-code";

    PinnedCode(Desk desk, EntityModel model) {
        addClassName("bureau-pinned");
        var source = Pinned.of(model, desk.registry());
        var help = model.declared() ? "model.code.declared" : "model.code.help";
        add(new Paragraph(desk.text(source.isPresent() ? help : "model.code.none")));
        source.ifPresent(code -> add(copy(desk), code(code)));
    }

    private static Component code(String source) {
        var code = new Code(source);
        code.setId(ID);
        var block = new Pre();
        block.add(code);
        block.getElement().setAttribute("tabindex", "0");
        return block;
    }

    private static Component copy(Desk desk) {
        var copy = new NativeButton();
        var words = new Span(desk.text("model.code.copy"));
        words.getElement().setAttribute("role", "status");
        copy.add(Icons.of("copy-o"), words);
        copy.addClassName("bureau-button");
        copy.getElement().setAttribute("data-bureau-copy", ID);
        copy.getElement().setAttribute("data-bureau-copied", desk.text("model.code.copied"));
        return copy;
    }
}
