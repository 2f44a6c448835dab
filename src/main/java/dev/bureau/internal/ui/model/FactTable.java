package dev.bureau.internal.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// A table of facts that scrolls sideways where it is too wide.
final class FactTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();

    FactTable(String name, List<String> titles) {
        addClassName("bureau-facts");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("tabindex", "0");
        var head = new NativeTableRow();
        for (var title : titles) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(new NativeTable(new NativeTableHeader(head), body));
    }

    void row(List<Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        body.add(row);
    }

    /// Names of code, one after the other.
    static Component code(List<String> names) {
        var codes = new Span();
        codes.addClassName("bureau-codes");
        names.forEach(name -> codes.add(new Code(name)));
        return codes;
    }
}
