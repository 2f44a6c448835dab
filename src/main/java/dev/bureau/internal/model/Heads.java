package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which entities stand in the sidebar: the root of each hierarchy. Under one that is only a
/// base, abstract and with nothing but what every row of an application has, those that extend it
/// stand there too.
final class Heads {

    private final Map<Class<?>, Draft> drafts = new HashMap<>();

    Heads(List<Draft> all) {
        all.forEach(draft -> drafts.put(draft.schema().type(), draft));
    }

    boolean heads(Draft draft) {
        return parent(draft).map(this::bases).orElse(true);
    }

    /// Whether the entity and all that it extends are only bases.
    private boolean bases(Draft draft) {
        return base(draft) && parent(draft).map(this::bases).orElse(true);
    }

    private Optional<Draft> parent(Draft draft) {
        return draft.schema().lineage().parent().map(drafts::get);
    }

    private static boolean base(Draft draft) {
        return !draft.declared()
                && draft.schema().isAbstract()
                && !draft.schema().lineage().subtypes().isEmpty()
                && draft.schema().attributes().stream().allMatch(Heads::technical);
    }

    private static boolean technical(Attribute attribute) {
        var traits = attribute.traits();
        return traits.id()
                || traits.version()
                || traits.generated()
                || Moments.created(traits.name())
                || Moments.changed(traits.name())
                || !Listing.single(attribute)
                || attribute instanceof Attribute.Subtype;
    }
}
