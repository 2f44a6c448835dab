package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.internal.data.Outcome;
import dev.bureau.internal.model.Field;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Shows what somebody else saved in the meantime, and asks whose value is to stay where both
/// changed the same. What was typed stays in the inputs below.
final class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Outcome.Conflict conflict;
    private final transient Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /// Whose value stays.
    enum Side {
        THEIRS,
        MINE
    }

    /// @param save told the paths at which the other one's values stay
    ConflictPanel(Place place, Outcome.Conflict conflict, Consumer<Set<String>> save) {
        this.place = place;
        this.conflict = conflict;
        addClassName("bureau-conflict");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new H2(headline()), new Paragraph(place.text("form.conflict.help", count())));
        conflict.merged().forEach(path -> add(merged(path)));
        conflict.collisions().forEach(collision -> add(collision(collision)));
        var button = new Button(place.text("form.conflict.save"), event -> save.accept(theirs()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private int count() {
        return conflict.collisions().size();
    }

    private String headline() {
        var who = conflict.who().isEmpty() ? place.text("form.conflict.somebody") : conflict.who();
        var when = conflict.when();
        return when == null
                ? place.text("form.conflict", who)
                : place.text("form.conflict.when", who, Ago.words(place.desk(), when));
    }

    private Component merged(String path) {
        var line = new Div(new Span(label(path)), new Span(place.text("form.conflict.merged")));
        line.addClassName("bureau-conflict-merged");
        return line;
    }

    private Component collision(Outcome.Collision collision) {
        var choice = new RadioButtonGroup<Side>(label(collision.path()));
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> words(collision, side));
        choice.setValue(Side.MINE);
        choice.addThemeName("vertical");
        choices.put(collision.path(), choice);
        var before = new Paragraph(place.text("form.conflict.base", value(collision, 'b')));
        before.addClassName("bureau-conflict-base");
        var box = new Div(choice, before);
        box.addClassName("bureau-conflict-field");
        return box;
    }

    private String words(Outcome.Collision collision, Side side) {
        return switch (side) {
            case THEIRS ->
                    place.text(
                            "form.conflict.theirs",
                            conflict.who().isEmpty()
                                    ? place.text("form.conflict.somebody")
                                    : conflict.who(),
                            value(collision, 't'));
            case MINE -> place.text("form.conflict.mine", value(collision, 'm'));
        };
    }

    private String value(Outcome.Collision collision, char side) {
        var value =
                switch (side) {
                    case 'b' -> collision.base();
                    case 't' -> collision.theirs();
                    default -> collision.mine();
                };
        return place.model()
                .field(collision.path())
                .map(field -> Values.words(place, field, value))
                .orElseGet(() -> String.valueOf(value));
    }

    private String label(String path) {
        return place.model().field(path).map((Field field) -> place.label(field)).orElse(path);
    }

    private Set<String> theirs() {
        var paths = new HashSet<String>();
        choices.forEach((path, choice) -> {
            if (choice.getValue() == Side.THEIRS) {
                paths.add(path);
            }
        });
        return paths;
    }
}
