package dev.bureau.internal.check;

import dev.bureau.Declaration;
import dev.bureau.access.Permission;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Each action has a name of its own, besides those of the four operations.
final class ActionNames implements Check {

    private static final Set<String> OPERATIONS =
            Set.of(Permission.VIEW, Permission.ADD, Permission.CHANGE, Permission.DELETE);

    @Override
    public String id() {
        return "admin.E161";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        var seen = new HashSet<String>();
        return subject.source().declaration().actions().stream()
                .flatMap(action -> {
                    var where = subject.where("action(\"" + action.label() + "\")");
                    var again = !seen.add(action.name());
                    return again || !free(action)
                            ? Stream.of(finding(where, what(action, again), HINT))
                            : Stream.empty();
                });
    }

    private static final String HINT =
            "give it another label, or a name of its own with requires(\"...\")";

    private static boolean free(Declaration.ActionDeclaration<?> action) {
        return !OPERATIONS.contains(action.name()) && action.name().matches(".*[a-z0-9].*");
    }

    private static String what(Declaration.ActionDeclaration<?> action, boolean again) {
        if (again) {
            return "there are two actions of the name '%s'".formatted(action.name());
        }
        return OPERATIONS.contains(action.name())
                ? "the name '%s' is taken by an operation".formatted(action.name())
                : "the name '%s' has no letter or digit".formatted(action.name());
    }
}
