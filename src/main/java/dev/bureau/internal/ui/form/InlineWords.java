package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.AddMenu;
import dev.bureau.internal.ui.parts.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What an inline is called, and what may be added to it.
record InlineWords(Place parent, Place child, EntityModel.Inline inline) {

    String title() {
        if (inline.single() && inline.label().isEmpty()) {
            return child.desk().singular(child.model());
        }
        return inline.label()
                .map(words -> parent.desk().labels().words("inline", words, parent.desk().locale()))
                .orElseGet(this::plural);
    }

    /// Children of one entity in several relations are called after the relation.
    private String plural() {
        var desk = parent.desk();
        var several =
                parent.model().inlines().stream()
                                .filter(other -> other.child().equals(inline.child()))
                                .count()
                        > 1;
        return several
                ? desk.labels().part(parent.model().name() + "." + inline.path(), desk.locale())
                : desk.plural(child.model());
    }

    /// The entities of which children may be added.
    List<EntityModel> kinds() {
        var desk = parent.desk();
        return desk.store().addable(parent.model(), inline.path(), desk.actor());
    }

    /// A button, or a button with a menu where children may be of several types.
    Optional<Component> button(Consumer<EntityModel> add) {
        var kinds = kinds();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var only = kinds.size() == 1 ? kinds.getFirst() : child.model();
        var desk = child.desk();
        var words = parent.text("form.inline.add", desk.inside(desk.singular(only)));
        var button = new Button(words, Icons.of("plus"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (kinds.size() == 1) {
            button.addClickListener(event -> add.accept(only));
            return Optional.of(button);
        }
        return Optional.of(AddMenu.menu(parent.desk(), button, kinds, kind -> choice(kind, add)));
    }

    private Component choice(EntityModel kind, Consumer<EntityModel> add) {
        var choice = new NativeButton();
        choice.add(Icons.of(kind.icon()), new Span(child.desk().singular(kind)));
        choice.addClickListener(event -> add.accept(kind));
        return choice;
    }
}
