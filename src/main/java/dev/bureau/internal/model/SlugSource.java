package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the title from which the address of a new row is filled. Only an address that has to be
/// given is: another may be the application's to make.
final class SlugSource {

    private static final String[] TITLES = {
        "title", "name", "headline", "label", "display name", "full name"
    };

    private SlugSource() {}

    /// The path of the title beside the attribute, if that is an address.
    ///
    /// @param all the attributes of the entity, embeddables flattened
    static Optional<String> of(Attribute attribute, List<Attribute> all) {
        if (Recognition.of(attribute).value() != Meaning.SLUG || !attribute.traits().required()) {
            return Optional.empty();
        }
        return first(all, attribute, naming -> naming.isAny(TITLES))
                .or(() -> first(all, attribute, naming -> naming.endsAny("title", "name")));
    }

    private static Optional<String> first(
            List<Attribute> all, Attribute beside, Predicate<Naming> wanted) {
        return all.stream()
                .filter(one -> group(one).equals(group(beside)) && typed(one))
                .filter(one -> wanted.test(Naming.of(one.traits().name())))
                .map(Attribute::path)
                .findFirst();
    }

    private static boolean typed(Attribute attribute) {
        return attribute instanceof Attribute.Text text
                && !text.large()
                && !text.secret()
                && text.traits().insertable()
                && !text.traits().generated();
    }

    private static String group(Attribute attribute) {
        return attribute.path().substring(0, attribute.path().lastIndexOf('.') + 1);
    }
}
