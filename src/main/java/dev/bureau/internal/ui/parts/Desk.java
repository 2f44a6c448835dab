package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.UI;
import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What every view works with: the models, the store, who acts, and the words.
///
/// @param later runs what a page does not wait for
public record Desk(
        Registry registry,
        EntityStore store,
        ActorSource actors,
        Labels labels,
        Texts texts,
        Later later) {

    /// Who acts, with the rights of this moment.
    ///
    /// @throws SignedOut if nobody is signed in any more
    public Actor actor() {
        return actors.current().orElseThrow(SignedOut::new);
    }

    /// The reader's language.
    public Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /// The words for a key of Bureau's bundle in the reader's language.
    public String text(String key, Object... arguments) {
        return texts.get(key, locale(), arguments);
    }

    /// What many rows of the entity are called.
    public String plural(EntityModel model) {
        return labels.plural(model, locale());
    }

    /// What one row of the entity is called.
    public String singular(EntityModel model) {
        return labels.singular(model, locale());
    }

    /// Makes what field and filter types know of their surroundings.
    public FieldContexts contexts() {
        return new FieldContexts(labels, texts);
    }

    /// The models that the actor may see rows of, in the order of the sidebar.
    public List<EntityModel> visible(Actor actor) {
        return registry.all().stream()
                .filter(model -> store.may(actor, model, Permission.VIEW))
                .toList();
    }

    /// The model of this slug, if the actor may see rows of it.
    public Optional<EntityModel> visible(String slug, Actor actor) {
        return registry.bySlug(slug).filter(model -> store.may(actor, model, Permission.VIEW));
    }
}
