package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.bureau.internal.data.shape.Outcome.Collision;
import dev.bureau.internal.ui.form.ConflictPanel.Side;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Which of two changed texts is to stay, told by what became of the one that both saw; where they
/// changed different places of it, both can stay.
///
/// @param both the text with the changes of both; empty if they cannot be joined
record TextChoice(String base, String mine, String theirs, Optional<String> both) {

    /// Of texts that are long enough for it.
    static Optional<TextChoice> of(Collision collision) {
        return collision.base() instanceof String base
                        && collision.mine() instanceof String mine
                        && collision.theirs() instanceof String theirs
                        && TextDiff.helps(base, mine)
                        && TextDiff.helps(base, theirs)
                ? Optional.of(new TextChoice(base, mine, theirs, TextMerge.of(base, mine, theirs)))
                : Optional.empty();
    }

    /// Lays out the sides that there are.
    ///
    /// @param words whose text it is
    RadioButtonGroup<Side> group(String label, Function<Side, String> words) {
        var group = new RadioButtonGroup<Side>(label);
        group.setItems(
                Arrays.stream(Side.values())
                        .filter(side -> side != Side.BOTH || both.isPresent())
                        .toList());
        group.setItemLabelGenerator(words::apply);
        group.setRenderer(
                new ComponentRenderer<>(side -> {
                    var whose = new Span(words.apply(side));
                    whose.addClassName("bureau-conflict-whose");
                    return new Div(whose, new TextDiff(base, text(side)));
                }));
        group.setValue(both.isPresent() ? Side.BOTH : Side.MINE);
        group.addThemeName("vertical");
        return group;
    }

    /// The text with the changes of both, where mine has changed again meanwhile; empty if they
    /// cannot be joined any more.
    Optional<String> joined(Optional<Object> now) {
        return now.filter(String.class::isInstance)
                .flatMap(text -> TextMerge.of(base, (String) text, theirs));
    }

    private String text(Side side) {
        return switch (side) {
            case THEIRS -> theirs;
            case MINE -> mine;
            case BOTH -> both.orElse(mine);
        };
    }
}
