package dev.bureau.filter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldContext;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Choices to tick, several at once, with the numbers of rows beside them and a box to find one
/// where there are many.
final class Ticks extends Div implements Facets {

    private static final long serialVersionUID = 1L;
    private static final int MANY = 20;

    private final List<Reference> choices;
    private final Boxes boxes;

    Ticks(
            List<Reference> choices,
            List<String> ticked,
            FieldContext context,
            Consumer<List<String>> changed) {
        this.choices = choices;
        addClassName("bureau-ticks");
        boxes = new Boxes(context);
        var view = boxes.setItems(choices);
        boxes.setValue(ticked(choices, ticked));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(ids(choices, change.getValue()));
            }
        });
        if (choices.size() > MANY) {
            add(find(context, words -> view.setFilter(it -> holds(it, words))));
        }
        add(boxes);
    }

    /// A box to type words into by which choices are found.
    static TextField find(FieldContext context, Consumer<String> typed) {
        var find = new TextField();
        find.setPlaceholder(Wording.words(context, "rows.find"));
        find.setAriaLabel(Wording.words(context, "rows.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> typed.accept(change.getValue()));
        return find;
    }

    private static boolean holds(Reference choice, String words) {
        return choice.label().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static Set<Reference> ticked(List<Reference> choices, List<String> ids) {
        return choices.stream().filter(it -> ids.contains(it.id())).collect(Collectors.toSet());
    }

    private static List<String> ids(List<Reference> choices, Set<Reference> ticked) {
        return choices.stream().filter(ticked::contains).map(Reference::id).toList();
    }

    @Override
    public List<String> choices() {
        return choices.stream().map(Reference::id).toList();
    }

    @Override
    public void showCounts(Map<String, String> numbers) {
        boxes.showCounts(numbers);
    }
}
