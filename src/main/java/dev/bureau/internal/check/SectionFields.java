package dev.bureau.internal.check;

import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.Inventory.Target;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/// Each field stands in the form once, and can be there.
final class SectionFields implements Check {

    @Override
    public String id() {
        return "admin.E131";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        var seen = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        subject.uses(Verb.SECTION)
                .forEach(use -> {
                    var again = use.name().path().filter(path -> !seen.add(path));
                    if (again.isPresent()) {
                        findings.add(
                                finding(
                                        use.where(),
                                        "'%s' stands in the form twice".formatted(use.path()),
                                        "leave it in one section"));
                    } else {
                        unfit(subject, use).ifPresent(findings::add);
                    }
                });
        return findings.stream();
    }

    private Optional<Finding> unfit(Subject subject, Use use) {
        return subject.target(use)
                .flatMap(target -> reason(subject, target))
                .map(reason ->
                        finding(
                                use.where(),
                                "'%s' cannot be a field: %s".formatted(use.path(), reason),
                                "leave it out; children are edited with inline(...)"));
    }

    private static Optional<String> reason(Subject subject, Target target) {
        var traits = target.attribute().traits();
        if (traits.version()) {
            return Optional.of("it is the optimistic lock's counter");
        }
        if (subject.secret(target)) {
            return Optional.of("it is secret or hidden");
        }
        if (subject.schema().filter(target.owner()::equals).isEmpty()) {
            return Optional.of("it belongs to " + target.owner().name());
        }
        return target.attribute() instanceof Attribute.ToMany many && many.owned()
                ? Optional.of("it is a list of children")
                : Optional.empty();
    }
}
