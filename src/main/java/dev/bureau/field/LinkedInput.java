package dev.bureau.field;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The input for a row of any entity: which entity, and which of its rows.
final class LinkedInput extends CustomField<List<Linked>> {

    private static final long serialVersionUID = 1L;

    private final transient FieldContext context;
    private final transient List<Reference> kinds;
    private final Select<Reference> kind = new Select<>();
    private final ComboBox<Reference> row = new ComboBox<>();

    LinkedInput(FieldContext context) {
        super(List.of());
        this.context = context;
        kinds = new ArrayList<>(context.options().kinds());
        addClassName("bureau-linked");
        kind.setItemLabelGenerator(one -> one == null ? "" : one.label());
        kind.setItems(kinds);
        kind.setAriaLabel(context.text().apply("field.any.kind"));
        kind.setPlaceholder(context.text().apply("field.any.kind"));
        kind.setEmptySelectionAllowed(!context.attribute().traits().required());
        kind.addValueChangeListener(event -> choices());
        row.setItemLabelGenerator(Reference::label);
        row.setAriaLabel(context.text().apply("field.any.row"));
        row.setClearButtonVisible(!context.attribute().traits().required());
        add(kind, row);
        choices();
    }

    /// The chosen row, none until there is one.
    Optional<Linked> row() {
        return kind.getValue() == null || row.getValue() == null
                ? Optional.empty()
                : Optional.of(new Linked(kind.getValue().id(), row.getValue()));
    }

    /// Offers the rows of the chosen entity.
    private void choices() {
        row.clear();
        row.setEnabled(kind.getValue() != null);
        if (kind.getValue() != null) {
            RelationField.lazy(row, context.options().of(kind.getValue().id()));
        }
    }

    @Override
    protected List<Linked> generateModelValue() {
        return row().map(List::of).orElse(List.of());
    }

    @Override
    protected void setPresentationValue(List<Linked> value) {
        if (value.isEmpty()) {
            kind.clear();
            row.clear();
            return;
        }
        var linked = value.getFirst();
        kind.setValue(known(linked.entity()));
        row.setValue(linked.row());
    }

    /// A stored row may be of an entity that nobody would choose.
    private Reference known(String entity) {
        var known = new Reference(entity, context.label().apply(entity));
        var at = kinds.indexOf(known);
        if (at >= 0) {
            return kinds.get(at);
        }
        kinds.add(known);
        kind.setItems(kinds);
        return known;
    }

    @Override
    public void focus() {
        kind.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        kind.setReadOnly(readOnly);
        row.setReadOnly(readOnly);
    }
}
