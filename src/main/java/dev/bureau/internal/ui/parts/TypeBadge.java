package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.EntityModel;

/// What a row of an entity is called, where rows of several stand together.
public final class TypeBadge extends Span {

    private static final long serialVersionUID = 1L;

    public TypeBadge(Desk desk, EntityModel kind) {
        super(desk.singular(kind));
        addClassNames("bureau-badge", "bureau-type");
        getElement().setAttribute("data-tone", "plain");
    }

    /// Whether rows of the entity stand among those of others.
    public static boolean tells(Desk desk, EntityModel kind) {
        var root = desk.registry().ancestry(kind).getLast();
        return desk.registry().concrete(root).size() > 1;
    }
}
