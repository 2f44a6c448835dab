package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.internal.data.shape.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Shows what somebody else saved in the meantime, and asks whose value is to stay where both
/// changed the same. What was typed stays in the inputs below.
final class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Outcome.Conflict conflict;
    private final transient Function<String, Optional<FormInput>> inputs;
    private final transient Map<FormInput, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /// Whose value stays.
    enum Side {
        THEIRS,
        MINE
    }

    /// @param inputs finds the input of a path
    /// @param save told the inputs in which the other one's values are to stand
    ConflictPanel(
            Place place,
            Outcome.Conflict conflict,
            Function<String, Optional<FormInput>> inputs,
            Consumer<Set<FormInput>> save) {
        this.place = place;
        this.conflict = conflict;
        this.inputs = inputs;
        addClassName("bureau-conflict");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new H2(headline()), new Paragraph(place.text("form.conflict.help", count())));
        conflict.merged().forEach(path -> add(merged(path)));
        conflict.collisions()
                .forEach(collision ->
                        inputs.apply(collision.path())
                                .ifPresentOrElse(
                                        input -> add(collision(input, collision)),
                                        () -> order(collision).ifPresent(this::add)));
        var button = new Button(place.text("form.conflict.save"), event -> save.accept(theirs()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private int count() {
        return conflict.collisions().size();
    }

    private String headline() {
        var when = conflict.when();
        return when == null
                ? place.text("form.conflict", who())
                : place.text("form.conflict.when", who(), Ago.words(place.desk(), when));
    }

    private Component merged(String path) {
        var label = inputs.apply(path).map(FormInput::label).orElse(path);
        var line = new Div(new Span(label), new Span(place.text("form.conflict.merged")));
        line.addClassName("bureau-conflict-merged");
        return line;
    }

    private Component collision(FormInput input, Outcome.Collision collision) {
        var choice = new RadioButtonGroup<Side>(input.label());
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side ->
                switch (side) {
                    case THEIRS ->
                            place.text(
                                    "form.conflict.theirs", who(), input.words(collision.theirs()));
                    case MINE -> place.text("form.conflict.mine", input.words(collision.mine()));
                });
        choice.setValue(Side.MINE);
        choice.addThemeName("vertical");
        choices.put(input, choice);
        var base = place.text("form.conflict.base", input.words(collision.base()));
        var before = new Paragraph(base);
        before.addClassName("bureau-conflict-base");
        var box = new Div(choice, before);
        box.addClassName("bureau-conflict-field");
        return box;
    }

    /// Where both moved the rows of an inline, the actor's order stays as it is on the screen.
    private Optional<Component> order(Outcome.Collision collision) {
        return new RevisionWords(place)
                .children(collision.path())
                .map(child -> {
                    var title = new Paragraph(place.desk().plural(child));
                    var theirs =
                            place.text(
                                    "form.conflict.theirs",
                                    who(),
                                    Objects.toString(collision.theirs(), ""));
                    var mine =
                            place.text(
                                    "form.conflict.mine", Objects.toString(collision.mine(), ""));
                    var box = new Div(title, new Paragraph(theirs), new Paragraph(mine));
                    box.addClassName("bureau-conflict-field");
                    return box;
                });
    }

    private String who() {
        return conflict.who().isEmpty() ? place.text("form.conflict.somebody") : conflict.who();
    }

    private Set<FormInput> theirs() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == Side.THEIRS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
