package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.schema.Attribute;
import java.util.stream.Stream;

/// A row is named by a text, of its own or of a row it refers to.
final class LabelTarget implements Check {

    @Override
    public String id() {
        return "admin.E105";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        return subject.uses(Verb.LABEL)
                .filter(use ->
                        subject.target(use)
                                .filter(target ->
                                        !(target.attribute() instanceof Attribute.Text)
                                                || subject.secret(target))
                                .isPresent())
                .map(use ->
                        finding(
                                use.where(),
                                "'%s' cannot name a row".formatted(use.path()),
                                "name a text attribute that may be shown, of the entity or of one that it refers to"));
    }
}
