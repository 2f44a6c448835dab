package dev.bureau.internal.data.picture;

import dev.bureau.internal.model.EntityModel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Hibernate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the application whether an action can be done to a row as it is. Nothing that goes wrong
/// there keeps a form from opening: such an action cannot be done.
public final class Fitting {

    private static final Logger log = LoggerFactory.getLogger(Fitting.class);

    /// The actions of which the log tells already.
    private static final Set<String> told = ConcurrentHashMap.newKeySet();

    private Fitting() {}

    public static boolean to(EntityModel model, EntityModel.Action action, Object entity) {
        try {
            return action.applies().test(Hibernate.unproxy(entity));
        } catch (RuntimeException problem) {
            if (told.add(model.name() + "." + action.name())) {
                log.warn(
                        "{}: cannot tell whether {} applies to a row",
                        model.name(),
                        action.name(),
                        problem);
            }
            return false;
        }
    }
}
