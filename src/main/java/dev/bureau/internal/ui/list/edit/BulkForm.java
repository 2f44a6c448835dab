package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Picks attributes, and the value that all rows get in each.
final class BulkForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CellWords words;
    private final transient List<Field> fields;
    private final transient Runnable changed;
    private final Map<String, BulkLine> lines = new LinkedHashMap<>();
    private final Div chosen = new Div();
    private final Select<Field> further = new Select<>();

    /// @param changed told when it says something else
    BulkForm(Desk desk, EntityModel model, Runnable changed) {
        words = new CellWords(desk, model);
        fields = offered(desk, model);
        this.changed = changed;
        addClassName("bureau-bulk");
        further.setPlaceholder(desk.text("list.bulk.choose"));
        further.setAriaLabel(desk.text("list.bulk.choose"));
        further.setItemLabelGenerator(field -> field == null ? "" : words.label(field));
        further.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                add(event.getValue());
            }
        });
        offer();
        add(chosen, further);
    }

    /// The attributes that may get the same value in many rows.
    static List<Field> offered(Desk desk, EntityModel model) {
        var changeable = desk.store().changeable(model, desk.actor());
        return model.fields().stream()
                .filter(field -> changeable.contains(field.path()))
                .filter(field -> !field.hidden() && Editable.plain(field))
                .filter(field -> !unique(model, field))
                .toList();
    }

    private static boolean unique(EntityModel model, Field field) {
        var traits = field.attribute().traits();
        return traits.unique()
                || traits.id()
                || field.attribute() instanceof Attribute.ToOne one && one.mappedBy().isPresent()
                || model.schema().uniqueKeys().contains(List.of(field.path()));
    }

    private void offer() {
        var left = fields.stream().filter(field -> !lines.containsKey(field.path())).toList();
        further.setItems(left);
        further.setVisible(!left.isEmpty());
    }

    private void add(Field field) {
        var line = new BulkLine(words, field, changed, () -> remove(field));
        lines.put(field.path(), line);
        chosen.add(line);
        offer();
        line.focus();
        changed.run();
    }

    private void remove(Field field) {
        chosen.remove(lines.remove(field.path()));
        offer();
        changed.run();
    }

    /// Whether anything was picked.
    boolean empty() {
        return lines.isEmpty();
    }

    /// Whether every value can be taken; what is wrong is said at the inputs.
    boolean check() {
        return lines.values().stream().map(BulkLine::problem).toList().stream()
                .allMatch(problem -> problem.isEmpty());
    }

    /// What all rows get, by path; to be asked where nothing is wrong.
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        lines.forEach((path, line) -> values.put(path, line.value()));
        return values;
    }
}
