package dev.bureau.internal.data;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Labels;
import org.springframework.context.i18n.LocaleContextHolder;

/// Names rows as people read them: by the attribute that names them, else "Article 42".
final class Titles {

    /// What stands for the name of a row that the actor may not see, and for a secret.
    static final String HIDDEN = "•••";

    private final Properties properties;
    private final Labels labels;
    private final Ids ids;

    Titles(Properties properties, Labels labels, Ids ids) {
        this.properties = properties;
        this.labels = labels;
        this.ids = ids;
    }

    String of(EntityModel model, Object entity) {
        if (!model.labelPath().isEmpty()) {
            var value = properties.get(entity, model.labelPath());
            if (value != null && !value.toString().isBlank()) {
                return value.toString();
            }
        }
        var id = ids.of(model, entity);
        return labels.singular(model, LocaleContextHolder.getLocale())
                + (id.isEmpty() ? "" : " " + id);
    }
}
