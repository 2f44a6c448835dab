package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import jakarta.annotation.security.PermitAll;

/// Stands in until the view is there.
@PermitAll
public final class HistoryView extends Div {

    private static final long serialVersionUID = 1L;
}
