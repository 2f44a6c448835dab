package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;

/// Code to be copied. The browser copies it itself: see `frame.js`.
final class CodeBlock extends Div {

    private static final long serialVersionUID = 1L;

    /// @param id of the element, unique in the page
    CodeBlock(Desk desk, String id, String source) {
        addClassName("bureau-pinned");
        var code = new Code(source);
        code.setId(id);
        var block = new Pre();
        block.add(code);
        block.getElement().setAttribute("tabindex", "0");
        add(copy(desk, id), block);
    }

    private static Component copy(Desk desk, String id) {
        var copy = new NativeButton();
        var words = new Span(desk.text("model.code.copy"));
        words.getElement().setAttribute("role", "status");
        copy.add(Icons.of("copy-o"), words);
        copy.addClassName("bureau-button");
        copy.getElement().setAttribute("data-bureau-copy", id);
        copy.getElement().setAttribute("data-bureau-copied", desk.text("model.code.copied"));
        return copy;
    }
}
