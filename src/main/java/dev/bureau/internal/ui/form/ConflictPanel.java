package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcome.Collision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shows what somebody else saved in the meantime, and asks whose value is to stay where both
/// changed the same. What was typed stays in the inputs below.
final class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Outcome.Conflict conflict;
    private final transient FormBody body;
    private final transient Set<ChildRow> gone;
    private final transient Map<FormInput, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();
    private final transient Map<FormInput, TextChoice> texts = new LinkedHashMap<>();
    private final transient Map<ChildRow, RadioButtonGroup<Side>> rows = new LinkedHashMap<>();

    /// Whose value stays; of texts that both changed in different places, what both wrote.
    enum Side {
        THEIRS,
        MINE,
        BOTH
    }

    /// @param save told what the actor decided
    ConflictPanel(Place place, Outcome.Conflict conflict, FormBody body, Consumer<Decision> save) {
        this.place = place;
        this.conflict = conflict;
        this.body = body;
        gone =
                conflict.gone().stream()
                        .flatMap(path -> body.child(path).stream())
                        .collect(Collectors.toSet());
        addClassName("bureau-conflict");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        var boxes = boxes();
        add(new H2(headline()), new Paragraph(place.text("form.conflict.help", boxes.size())));
        conflict.merged().forEach(path -> add(merged(path)));
        add(boxes);
        var button = new Button(place.text("form.conflict.save"), event -> save.accept(decision()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private List<Component> boxes() {
        var boxes = new ArrayList<Component>();
        var whole = new LinkedHashMap<ChildRow, List<Collision>>();
        for (var collision : conflict.collisions()) {
            body.child(collision.path())
                    .filter(row -> gone.contains(row) || !row.kept())
                    .ifPresentOrElse(
                            row ->
                                    whole.computeIfAbsent(row, any -> new ArrayList<>())
                                            .add(collision),
                            () -> boxes.add(value(collision)));
        }
        whole.forEach((row, collisions) ->
                boxes.add(gone.contains(row) ? gone(row) : deleted(row, collisions)));
        return boxes;
    }

    private String headline() {
        var when = conflict.when();
        return when == null
                ? place.text("form.conflict", who())
                : place.text("form.conflict.when", who(), Ago.words(place.desk(), when));
    }

    private Component merged(String path) {
        var label = body.input(path).map(FormInput::label).orElse(path);
        var line = new Div(new Span(label), new Span(place.text("form.conflict.merged")));
        line.addClassName("bureau-conflict-merged");
        return line;
    }

    private Component value(Collision collision) {
        return body.input(collision.path())
                .map(input -> collision(input, collision))
                .or(() -> order(collision))
                .orElseGet(() -> line(place, collision));
    }

    private Component collision(FormInput input, Collision collision) {
        return TextChoice.of(collision)
                .map(texts -> texts(input, texts))
                .orElseGet(() -> words(input, collision));
    }

    private Component texts(FormInput input, TextChoice texts) {
        var choice =
                texts.group(
                        input.label(),
                        side ->
                                switch (side) {
                                    case THEIRS -> who();
                                    case MINE -> place.text("form.conflict.yours");
                                    case BOTH -> place.text("form.conflict.both");
                                });
        choices.put(input, choice);
        this.texts.put(input, texts);
        return box(choice);
    }

    private Component words(FormInput input, Collision collision) {
        var choice =
                choice(
                        input.label(),
                        theirs(input.words(collision.theirs())),
                        place.text("form.conflict.mine", input.words(collision.mine())));
        choices.put(input, choice);
        return box(choice, before(input.words(collision.base())));
    }

    private static RadioButtonGroup<Side> choice(String label, String theirs, String mine) {
        var choice = new RadioButtonGroup<Side>(label);
        choice.setItems(Side.THEIRS, Side.MINE);
        choice.setItemLabelGenerator(side -> side == Side.THEIRS ? theirs : mine);
        choice.setValue(Side.MINE);
        choice.addThemeName("vertical");
        return choice;
    }

    /// A child that somebody else deleted while the actor typed into it.
    private Component gone(ChildRow row) {
        var title = place.text("form.conflict.gone", who(), row.title());
        var box = box();
        if (body.restorable(row)) {
            var choice =
                    choice(
                            title,
                            place.text("form.conflict.gone.theirs"),
                            place.text("form.conflict.gone.mine"));
            rows.put(row, choice);
            box.add(choice);
        } else {
            box.add(new Paragraph(title), new Paragraph(place.text("form.gone.typed")));
        }
        row.fields()
                .written()
                .forEach(one -> box.add(new Div(new Span(one.label()), new Pre(one.words()))));
        return box;
    }

    /// A child that the actor deletes and somebody else changed.
    private Component deleted(ChildRow row, List<Collision> collisions) {
        var choice =
                choice(
                        place.text("form.conflict.deleted", who(), row.title()),
                        place.text("form.conflict.deleted.theirs", who()),
                        place.text("form.conflict.deleted.mine"));
        rows.put(row, choice);
        var box = box(choice);
        collisions.forEach(collision -> box.add(line(row.place(), collision)));
        return box;
    }

    /// What somebody else changed where there is no input.
    private Component line(Place of, Collision collision) {
        var name = collision.path().replaceFirst(".*\\[\\d+]\\.", "");
        var field = of.model().field(name);
        var label = field.map(of::label).orElse(name);
        var theirs = theirs(words(of, name, collision.theirs()));
        return box(
                new Paragraph(label),
                new Paragraph(theirs),
                before(words(of, name, collision.base())));
    }

    private static String words(Place of, String path, @Nullable Object value) {
        return of.model()
                .field(path)
                .map(field -> Values.words(of, field, value))
                .orElseGet(() -> Objects.toString(value, ""));
    }

    /// Where both moved the rows of an inline, the actor's order stays as it is on the screen.
    private Optional<Component> order(Collision collision) {
        return new RevisionWords(place)
                .children(collision.path())
                .map(child ->
                        box(
                                new Paragraph(place.desk().plural(child)),
                                new Paragraph(theirs(Objects.toString(collision.theirs(), ""))),
                                new Paragraph(
                                        place.text(
                                                "form.conflict.mine",
                                                Objects.toString(collision.mine(), "")))));
    }

    private static Div box(Component... parts) {
        var box = new Div(parts);
        box.addClassName("bureau-conflict-field");
        return box;
    }

    private Component before(String words) {
        var before = new Paragraph(place.text("form.conflict.base", words));
        before.addClassName("bureau-conflict-base");
        return before;
    }

    private String theirs(String words) {
        return place.text("form.conflict.theirs", who(), words);
    }

    private String who() {
        return conflict.who().isEmpty() ? place.text("form.conflict.somebody") : conflict.who();
    }

    private Decision decision() {
        var both = new LinkedHashMap<FormInput, Optional<String>>();
        chosen(choices, Side.BOTH)
                .forEach(input ->
                        Optional.ofNullable(texts.get(input))
                                .ifPresent(it -> both.put(input, it.joined(input.reading()))));
        return new Decision(chosen(choices, Side.THEIRS), both, chosen(rows, Side.THEIRS), gone);
    }

    private static <T> Set<T> chosen(Map<T, RadioButtonGroup<Side>> choices, Side side) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == side)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
