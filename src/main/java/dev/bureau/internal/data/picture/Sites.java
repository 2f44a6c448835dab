package dev.bureau.internal.data.picture;

import dev.bureau.EntityAdmin;
import dev.bureau.internal.model.EntityModel;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the application where it shows a row itself. Nothing that goes wrong there keeps a form
/// from opening, and nothing but a page is linked to.
final class Sites {

    private static final Logger log = LoggerFactory.getLogger(Sites.class);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Sites() {}

    static Optional<URI> page(EntityModel model, Object entity) {
        try {
            return admin(model).page(entity).filter(Sites::safe);
        } catch (RuntimeException problem) {
            log.warn("The admin of {} cannot tell the page of a row", model.name(), problem);
            return Optional.empty();
        }
    }

    /// A path that begins with two slashes leads to another site.
    static boolean safe(URI page) {
        var address = page.toString();
        return page.getScheme() == null
                ? address.startsWith("/") && !address.startsWith("//")
                : SCHEMES.contains(page.getScheme().toLowerCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private static EntityAdmin<Object> admin(EntityModel model) {
        return (EntityAdmin<Object>) model.admin();
    }
}
