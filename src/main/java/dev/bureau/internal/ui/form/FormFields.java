package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.unsaved.Typed;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fields of one row, of the form itself or of an inline: inputs where the actor may write,
/// text where they may only read, nothing else.
final class FormFields {

    private static final Logger LOG = LoggerFactory.getLogger(FormFields.class);

    private final Place place;
    private final Snapshot snapshot;
    private final Map<String, FormInput> inputs = new LinkedHashMap<>();

    FormFields(Place place, Snapshot snapshot) {
        this.place = place;
        this.snapshot = snapshot;
    }

    /// The component for this path; empty if the actor may not see it, or if a new row has nothing
    /// to show there.
    Optional<Component> make(String path) {
        return place.model().field(path).flatMap(this::make);
    }

    private Optional<Component> make(Field field) {
        var path = field.path();
        if (field.hidden()) {
            return Optional.empty();
        }
        if (snapshot.writable().contains(path) && field.type().editable()) {
            var input = new FormInput(place, field, snapshot);
            inputs.put(path, input);
            return Optional.of(linked(field, input.component()));
        }
        var shown = snapshot.values().containsKey(path) && !added() && !field.secret();
        return shown
                ? Optional.of(linked(field, new FormText(place, field, snapshot.values())))
                : Optional.empty();
    }

    /// Stored bytes can be downloaded.
    private Component linked(Field field, Component shown) {
        var stored =
                field.attribute() instanceof Attribute.Binary
                        && snapshot.values().get(field.path()) != null
                        && !added();
        return stored ? new BytesLink(place, field, snapshot.id(), shown) : shown;
    }

    private boolean added() {
        return snapshot.id().isEmpty();
    }

    Collection<FormInput> inputs() {
        return inputs.values();
    }

    Optional<FormInput> input(String path) {
        return Optional.ofNullable(inputs.get(path));
    }

    boolean changed() {
        return inputs.values().stream().anyMatch(FormInput::changed);
    }

    /// What the actor changed, and the key of a new row as it is shown; to be asked where nothing
    /// is wrong.
    Map<String, Edit.Value> changes() {
        var changes = new LinkedHashMap<String, Edit.Value>();
        inputs.forEach((path, input) -> {
            var key = added() && input.field().attribute().traits().id();
            if (input.changed() || key && input.reading().isPresent()) {
                changes.put(path, input.change());
            }
        });
        return changes;
    }

    /// What was typed and is to be kept, by path.
    Map<String, Typed.Value> typed() {
        var typed = new HashMap<String, Typed.Value>();
        inputs.forEach((path, input) ->
                kept(path, input::typed).ifPresent(value -> typed.put(path, value)));
        return typed;
    }

    /// All that can be put into a new row, by path.
    Map<String, Typed.Value> held() {
        var held = new HashMap<String, Typed.Value>();
        inputs.forEach((path, input) ->
                kept(path, input::held)
                        .filter(mine -> !mine.isEmpty())
                        .ifPresent(mine -> held.put(path, new Typed.Value("", mine))));
        return held;
    }

    /// What a type fails to keep is not kept; the rest is.
    private <T> Optional<T> kept(String path, Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            LOG.warn("{}.{} could not be kept", place.model().name(), path, failure);
            return Optional.empty();
        }
    }

    /// Puts back what was typed once, where the actor has an input for it now.
    ///
    /// @return what has no place any more
    List<Written> restore(Map<String, Typed.Value> typed) {
        var left = new ArrayList<Written>();
        typed.forEach((path, value) -> {
            if (!restored(path, value) && !value.mine().isEmpty()) {
                left.add(new Written(label(path), value.mine()));
            }
        });
        return left;
    }

    private boolean restored(String path, Typed.Value value) {
        try {
            input(path).ifPresent(input -> input.restore(value));
            return inputs.containsKey(path);
        } catch (IllegalArgumentException refused) {
            return false;
        } catch (RuntimeException failure) {
            LOG.warn("{}.{} could not be put back", place.model().name(), path, failure);
            return false;
        }
    }

    /// Attributes that the actor may not see have no name for them.
    private String label(String path) {
        return place.model()
                .field(path)
                .filter(field -> inputs.containsKey(path) || snapshot.values().containsKey(path))
                .map(place::label)
                .orElse("");
    }

    /// What was typed, to be read.
    List<Written> written() {
        return inputs.values().stream()
                .filter(input -> input.changed() && !input.field().secret())
                .map(input -> new Written(input.label(), input.written()))
                .toList();
    }

    /// What is wrong with what was typed.
    List<Fault> check() {
        return inputs.values().stream()
                .flatMap(input ->
                        input.problem().stream()
                                .map(message ->
                                        new Fault(input.label(), message, Optional.of(input))))
                .toList();
    }

    void clearProblems() {
        inputs.values().forEach(FormInput::clearProblem);
    }

    /// Takes what is there now as seen; see [FormInput#rebase].
    ///
    /// @param theirs the inputs in which it replaces what was typed
    /// @param both the inputs that hold another text from now on, or stay as they are
    void rebase(Snapshot current, Set<FormInput> theirs, Map<FormInput, Optional<String>> both) {
        inputs.forEach((path, input) -> {
            var text = both.getOrDefault(input, Optional.empty());
            var asked = both.containsKey(input) && text.isEmpty();
            if (current.values().containsKey(path) && !asked) {
                input.rebase(current.values().get(path), theirs.contains(input));
                text.ifPresent(input::rewrite);
            }
        });
    }
}
