package dev.bureau.filter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.field.FieldContext;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Choices to tick of which only some are in sight: those that were chosen, and the first that are
/// found for what is typed, with the numbers of rows beside them.
final class Finds extends Div implements Facets {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient Source source;
    private final transient Consumer<List<String>> changed;
    private final Boxes boxes;
    private final Span more = new Span();
    private final Map<String, Reference> chosen = new LinkedHashMap<>();
    private final List<Reference> shown = new ArrayList<>();
    private transient Runnable count = () -> {};

    /// Where choices come from.
    ///
    /// @param typed what is made of typed words; empty if only what is found can be chosen
    record Source(FieldContext context, Finding finding, Optional<Typed> typed) {

        Optional<Reference> choice(String words) {
            return words.isEmpty() ? Optional.empty() : typed.flatMap(it -> it.choice(words));
        }
    }

    /// Makes a choice of typed words, whether any row has it or not.
    @FunctionalInterface
    interface Typed {

        /// Empty for words that are none.
        Optional<Reference> choice(String words);
    }

    /// Finds choices by words.
    @FunctionalInterface
    interface Finding {

        /// @param words empty for any
        /// @param most how many at most
        List<Reference> find(String words, int most);
    }

    /// @param before those that were chosen
    Finds(Source source, List<Reference> before, Consumer<List<String>> changed) {
        this.source = source;
        this.changed = changed;
        boxes = new Boxes(source.context());
        addClassName("bureau-ticks");
        more.addClassName("bureau-ticks-more");
        more.setText(Wording.words(source.context(), "more"));
        before.forEach(one -> chosen.put(one.id(), one));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        if (look("") || source.typed().isPresent()) {
            add(Ticks.find(source.context(), this::type));
        }
        add(boxes, more);
    }

    private void type(String words) {
        look(words.strip());
        count.run();
    }

    /// Shows what is found.
    ///
    /// @return whether there is more than that
    private boolean look(String words) {
        var typed = source.choice(words);
        var found = source.finding().find(typed.map(Reference::id).orElse(words), MOST + 1);
        var all = new LinkedHashMap<>(chosen);
        found.stream().limit(MOST).forEach(one -> all.putIfAbsent(one.id(), one));
        typed.ifPresent(one -> all.putIfAbsent(one.id(), one));
        shown.clear();
        shown.addAll(all.values());
        boxes.setItems(shown);
        boxes.setValue(new LinkedHashSet<>(chosen.values()));
        boxes.setVisible(!shown.isEmpty());
        more.setVisible(found.size() > MOST);
        return found.size() > MOST;
    }

    private void choose(Set<Reference> ticked) {
        chosen.clear();
        shown.stream().filter(ticked::contains).forEach(one -> chosen.put(one.id(), one));
        changed.accept(chosen.keySet().stream().sorted().toList());
    }

    @Override
    public List<String> choices() {
        return shown.stream().map(Reference::id).collect(Collectors.toList());
    }

    @Override
    public void showCounts(Map<String, String> numbers) {
        boxes.showCounts(numbers);
    }

    @Override
    public void whenOthers(Runnable work) {
        count = work;
    }
}
