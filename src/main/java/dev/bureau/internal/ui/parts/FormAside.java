package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import dev.bureau.internal.model.EntityModel;
import java.util.Optional;

/// Something beside the form of certain rows that is no attribute of theirs.
@FunctionalInterface
public interface FormAside {

    /// What stands beside the form of this row for the actor; empty for nothing.
    ///
    /// @param id the key in the text form that URLs have
    Optional<Component> of(EntityModel model, String id);
}
