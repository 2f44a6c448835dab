package dev.bureau.internal.ui.question;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import java.util.List;
import java.util.Optional;

/// What the parts of a question are about.
///
/// @param model the entity whose rows are asked for
/// @param abouts what can be asked of them
/// @param changed to be run after each change
record Scope(Desk desk, EntityModel model, List<About> abouts, Runnable changed) {

    private static final int FAR = 3;
    private static final int NEAR = 1;

    static Scope of(Desk desk, EntityModel model, Runnable changed) {
        return new Scope(desk, model, Attributes.of(desk, model, FAR), changed);
    }

    /// The same for the rows behind a relation; empty if there is none.
    Optional<Scope> behind(String path) {
        var steps = Reached.steps(desk, model, path);
        return steps.isEmpty() ? Optional.empty() : Optional.of(near(steps.getLast().target()));
    }

    private Scope near(EntityModel target) {
        return new Scope(desk, target, Attributes.of(desk, target, NEAR), changed);
    }

    Optional<About> about(String path, About.Kind kind) {
        return abouts.stream()
                .filter(it -> it.path().equals(path) && it.kind() == kind)
                .findFirst();
    }
}
