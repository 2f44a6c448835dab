package dev.bureau.field;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A relation to one row, held as a [Reference], or to many, held as a set of them. Choices are
/// fetched piece by piece while the actor types.
public final class RelationField implements FieldType<Object> {

    private static final int PIECE = 30;

    @Override
    public String show(Object value, FieldContext context) {
        return all(value).stream().map(Reference::label).collect(joining(", "));
    }

    @Override
    public String encode(Object value) {
        return all(value).stream().map(Reference::id).collect(joining(","));
    }

    /// Reads one key; the reference has no other name then.
    @Override
    public Object decode(String text, FieldContext context) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: empty (expected: a key)");
        }
        return new Reference(text, text);
    }

    @Override
    public Component cell(Object value, FieldContext context) {
        if (value instanceof Reference reference) {
            return new Span(reference.label());
        }
        var chips = new Span();
        chips.addClassName("bureau-chips");
        all(value).stream().map(Reference::label).map(Span::new).forEach(chips::add);
        return chips;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        if (context.attribute() instanceof Attribute.ToMany) {
            var box = new MultiSelectComboBox<Reference>();
            box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            return Inputs.in(context, lazy(box, context));
        }
        var box = new ComboBox<Reference>();
        box.setClearButtonVisible(!context.attribute().traits().required());
        return Inputs.in(context, lazy(box, context));
    }

    private static <C extends ComboBoxBase<C, Reference, ?>> C lazy(C box, FieldContext context) {
        return lazy(box, context.options());
    }

    /// Lets the box fetch its choices piece by piece.
    static <C extends ComboBoxBase<C, Reference, ?>> C lazy(C box, Options options) {
        box.setItemLabelGenerator(Reference::label);
        box.setPageSize(PIECE);
        box.setItems(query -> fetch(options, query).stream());
        return box;
    }

    private static List<Reference> fetch(Options options, Query<Reference, String> query) {
        var words = query.getFilter().orElse("");
        return options.find(words, query.getOffset(), query.getLimit());
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        return editor.getValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        if (editor instanceof MultiSelectComboBox<?>) {
            var chosen = value == null ? Set.<Reference>of() : Set.copyOf(all(value));
            ((MultiSelectComboBox<Reference>) editor).setValue(chosen);
        } else if (value == null) {
            editor.clear();
        } else {
            ((HasValue<?, Reference>) editor).setValue((Reference) value);
        }
    }

    /// Keeps the keys, in one order, so that the same rows are the same text.
    @Override
    public Optional<String> keep(HasValue<?, ?> editor) {
        var rows = editor.isEmpty() ? List.<Reference>of() : all(editor.getValue());
        return Optional.of(rows.stream().map(Reference::id).sorted().collect(joining("\n")));
    }

    /// Rows that may not be seen any more are left out.
    @Override
    public void restore(HasValue<?, ?> editor, String kept, FieldContext context) {
        var rows = context.options().named(kept.lines().toList());
        if (editor instanceof MultiSelectComboBox<?>) {
            write(editor, rows);
        } else if (rows.isEmpty() && !kept.isEmpty()) {
            throw new IllegalArgumentException("kept: a row that cannot be seen (expected: one)");
        } else {
            write(editor, rows.stream().findFirst().orElse(null));
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Reference> all(Object value) {
        return value instanceof Reference reference
                ? List.of(reference)
                : (Collection<Reference>) value;
    }
}
