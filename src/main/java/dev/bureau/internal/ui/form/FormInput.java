package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.data.value.ElementMerge;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Filled;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One input of a form: what the actor saw, what they typed, and what is wrong with it.
final class FormInput {

    private final Place place;
    private final Field field;
    private final FieldType<Object> type;
    private final FieldContext context;
    private final HasValue<?, ?> editor;
    private final InputFrame frame;
    private final Filled filled;
    private @Nullable Object base;
    private @Nullable Object untouched;
    private boolean touched;
    private boolean unfit;

    /// @param row what the actor sees; a new one may get values that nobody types
    @SuppressWarnings("unchecked")
    FormInput(Place place, Field field, Snapshot row) {
        this.place = place;
        this.field = field;
        var values = row.values();
        filled = row.id().isEmpty() ? field.attribute().traits().filled() : Filled.NO;
        type = (FieldType<Object>) field.type();
        context = place.context(field, values);
        editor = type.editor(context);
        frame = new InputFrame(place, field, editor, hint(row, type.hint(context)));
        begin(values.get(field.path()));
        editor.addValueChangeListener(event -> touched = true);
    }

    /// What is said of the input; of a large collection, how much of it is there.
    private String hint(Snapshot row, String hint) {
        var all = row.cut().get(field.path());
        return all == null || !(row.values().get(field.path()) instanceof Collection<?> some)
                ? hint
                : place.text("form.cut", some.size(), all);
    }

    /// Takes a value as the one that the actor saw.
    private void begin(@Nullable Object value) {
        base = value;
        write(value);
        untouched = reading().orElse(null);
        touched = false;
        unfit = unfit();
        frame.require(required());
        showStored();
    }

    /// Whether the stored value cannot be told by what the input holds.
    private boolean unfit() {
        try {
            return base instanceof Unreadable
                    || base != null
                            && !base.equals("")
                            && !(base instanceof Collection<?> none && none.isEmpty())
                            && type.read(editor) == null;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /// Says what is stored where that cannot be shown in the input, until something else is typed.
    private void showStored() {
        if (base instanceof Unreadable unreadable && !touched) {
            frame.showProblem(Values.unreadable(place, unreadable));
        }
    }

    /// What cannot be read leaves the input empty.
    private void write(@Nullable Object value) {
        type.write(editor, value instanceof Unreadable ? null : value);
    }

    Component component() {
        return frame.component();
    }

    Field field() {
        return field;
    }

    String label() {
        return place.label(field);
    }

    HasValue<?, ?> editor() {
        return editor;
    }

    /// Whether the input holds something else than it was given.
    boolean changed() {
        if (unfit && !touched) {
            return false;
        }
        try {
            return unfit || !Equality.same(field, type.read(editor), untouched);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /// What the actor saw and what they want instead; to be asked where nothing is wrong.
    Edit.Value change() {
        return new Edit.Value(base, type.read(editor));
    }

    @Nullable Object base() {
        return base;
    }

    /// What is in the input, if it can be read.
    Optional<Object> reading() {
        try {
            return Optional.ofNullable(type.read(editor));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The value as text, as this input would show it.
    String words(@Nullable Object value) {
        return Values.words(place, field, value);
    }

    /// Puts a value into the input as if the actor had typed it.
    void type(@Nullable Object value) {
        touched = true;
        write(value);
    }

    /// What was typed and is to be kept, with what the actor saw; empty where nothing was typed, or
    /// nothing of it may be kept.
    Optional<Typed.Value> typed() {
        if (field.secret() || !changed()) {
            return Optional.empty();
        }
        var seen = tell(base);
        return seen.isEmpty() && field.attribute() instanceof Attribute.Elements
                ? Optional.empty()
                : held().map(mine -> new Typed.Value(seen.orElse(""), mine));
    }

    /// What the input holds as text; empty where it may not be kept.
    Optional<String> held() {
        return field.secret() ? Optional.empty() : type.keep(editor);
    }

    private String told(@Nullable Object value) {
        return tell(value).orElse("");
    }

    /// A value as an input would hold it; empty where it may not be kept, or is more than can be.
    private Optional<String> tell(@Nullable Object value) {
        var spare = type.editor(context);
        type.write(spare, value instanceof Unreadable ? null : value);
        return type.keep(spare);
    }

    /// Puts back what was typed once. What the actor saw then counts as seen, so that what somebody
    /// else saved since is merged as ever.
    ///
    /// @throws RuntimeException if it cannot be put back; the input is as it was stored then
    void restore(Typed.Value typed) {
        if (field.secret()) {
            throw new IllegalArgumentException("typed: a secret (expected: none is kept)");
        }
        var stored = base;
        try {
            if (!told(base).equals(typed.base())) {
                begin(past(typed.base()));
            }
            type.restore(editor, typed.mine(), context);
            touched = true;
            Fold.open(component());
        } catch (RuntimeException refused) {
            begin(stored);
            throw refused;
        }
    }

    /// What cannot be read counts as nothing: it differs from all that may be stored.
    private @Nullable Object past(String base) {
        try {
            var spare = type.editor(context);
            type.restore(spare, base, context);
            return type.read(spare);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /// What is in the input as a person reads it, also where it is no value.
    String written() {
        return editor.getValue() instanceof String raw ? raw : words(reading().orElse(null));
    }

    /// What is wrong with what was typed.
    Optional<String> problem() {
        if (unfit && !touched) {
            return Optional.empty();
        }
        try {
            var typed = type.read(editor);
            return typed == null && required() && filled != Filled.PERHAPS
                    ? Optional.of(place.text("form.required"))
                    : tooLong(typed);
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /// What is stored already had its place.
    private Optional<String> tooLong(@Nullable Object typed) {
        return field.attribute() instanceof Attribute.Text text
                        && typed instanceof String words
                        && !words.equals(base)
                        && words.length() > text.maxLength()
                ? Optional.of(place.text("form.long", text.maxLength(), words.length()))
                : Optional.empty();
    }

    /// Empty text is accepted where the row began with it; a box that is not ticked means no.
    private boolean required() {
        return field.attribute().traits().required()
                && filled != Filled.YES
                && !(editor instanceof Checkbox)
                && !mayBeEmpty()
                && !(field.attribute() instanceof Attribute.ToMany);
    }

    private boolean mayBeEmpty() {
        return "".equals(base)
                && field.attribute() instanceof Attribute.Text text
                && text.minLength() == 0;
    }

    /// Takes the count of letters away.
    void uncounted() {
        frame.uncounted();
    }

    void showProblem(String message) {
        frame.showProblem(message);
        FormPages.mark(component(), true);
        Fold.open(component());
    }

    void clearProblem() {
        frame.clearProblem();
        FormPages.mark(component(), false);
        showStored();
    }

    /// Brings the input into sight and puts the cursor there.
    void focus() {
        FormPages.reveal(component());
        Fold.open(component());
        if (editor instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /// Takes what is there now as seen. What the actor typed stays, unless theirs is wanted; of a
    /// relation to many, what both added and removed is joined.
    void rebase(@Nullable Object current, boolean theirs) {
        if (theirs || !changed()) {
            begin(current);
            clearProblem();
            return;
        }
        var mine = reading().orElse(null);
        if (mine instanceof Set<?> wanted && base instanceof Set<?> seen) {
            mine = joined(wanted, seen, current instanceof Set<?> there ? there : Set.of());
        }
        if (field.attribute() instanceof Attribute.Elements elements) {
            mine =
                    ElementMerge.of(elements.shape(), base, mine, current)
                            .<Object>map(it -> it)
                            .orElse(mine);
        }
        base = current;
        write(current);
        untouched = reading().orElse(null);
        unfit = unfit();
        type.write(editor, mine);
    }

    /// Replaces what was typed into a text.
    void rewrite(String text) {
        type.write(editor, text);
    }

    private static Set<Object> joined(Set<?> wanted, Set<?> seen, Set<?> current) {
        var joined = new HashSet<Object>(current);
        wanted.stream().filter(one -> !seen.contains(one)).forEach(joined::add);
        seen.stream().filter(one -> !wanted.contains(one)).forEach(joined::remove);
        return joined;
    }
}
