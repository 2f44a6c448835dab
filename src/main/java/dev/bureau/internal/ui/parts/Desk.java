package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.UI;
import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.access.Permission;
import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.unsaved.Presence;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.internal.data.view.Preferences;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What every view works with: the models, the store, who acts, and the words.
///
/// @param later runs what a page does not wait for
public record Desk(
        Registry registry,
        EntityStore store,
        SavedViews views,
        Preferences preferences,
        Unsaved unsaved,
        Presence presence,
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

    /// What a field's type knows of its surroundings.
    public FieldContext context(Field field, Options options) {
        var type = options.equals(Options.NONE) && field.attribute() instanceof Attribute.Subtype;
        var known = type ? new Types(this, Optional.empty()) : options;
        return contexts().of(field, locale(), actor().zone(), known);
    }

    /// Makes what field and filter types know of their surroundings.
    public FieldContexts contexts() {
        return new FieldContexts(labels, texts);
    }

    /// A number of rows in words: "3 articles".
    public String counted(EntityModel model, long rows) {
        return counted(model, new Count(rows, true));
    }

    /// A number of rows in words: "3 articles", "more than 10,000 articles".
    public String counted(EntityModel model, Count count) {
        var one = count.rows() == 1 && count.exact();
        return Counts.words(this, count) + " " + inside(one ? singular(model) : plural(model));
    }

    /// A name as it stands inside a sentence.
    public String inside(String name) {
        return inside(name, locale());
    }

    /// A name as it stands inside a sentence of this language.
    static String inside(String name, Locale locale) {
        var lower =
                locale.getLanguage().equals("en")
                        && name.length() > 1
                        && Character.isLowerCase(name.charAt(1));
        return lower ? name.substring(0, 1).toLowerCase(locale) + name.substring(1) : name;
    }

    /// The models that the actor may see rows of, in the order of the sidebar.
    public List<EntityModel> visible(Actor actor) {
        return registry.all().stream()
                .filter(EntityModel::listed)
                .filter(model -> store.may(actor, model, Permission.VIEW))
                .toList();
    }

    /// The model of this slug, if the actor may see rows of it.
    public Optional<EntityModel> visible(String slug, Actor actor) {
        return registry.bySlug(slug).filter(model -> store.may(actor, model, Permission.VIEW));
    }
}
