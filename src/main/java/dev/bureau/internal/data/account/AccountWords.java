package dev.bureau.internal.data.account;

import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;

/// The words for what can be granted, in the reader's language.
public final class AccountWords {

    private static final List<String> BASIC =
            List.of(Permission.VIEW, Permission.ADD, Permission.CHANGE, Permission.DELETE);

    private final Texts texts;
    private final Labels labels;
    private final ObjectProvider<Registry> registry;

    public AccountWords(Texts texts, Labels labels, ObjectProvider<Registry> registry) {
        this.texts = texts;
        this.labels = labels;
        this.registry = registry;
    }

    /// The words for a key of the message bundle.
    public String of(String key, Object... arguments) {
        return texts.get(key, locale(), arguments);
    }

    /// Why the actor cannot give or take this.
    String lacking(Permission permission) {
        return of(
                "account.rule.lacking",
                operation(permission.entity(), permission.operation(), locale()),
                entity(permission.entity(), locale()));
    }

    /// Why there is nothing like that to grant.
    String unknown(Permission permission) {
        return of(
                "account.rule.unknown",
                operation(permission.entity(), permission.operation(), locale()),
                entity(permission.entity(), locale()));
    }

    /// JPA names of the entities on which something can be granted.
    public List<String> entities() {
        return registry.getObject().all().stream().map(model -> model.name()).toList();
    }

    /// What an entity's rows are called: "Articles".
    public String entity(String name, Locale locale) {
        return registry.getObject()
                .byName(name)
                .map(model -> labels.plural(model, locale))
                .orElse(name);
    }

    /// What can be granted on the entity: the four basic operations, its actions, and what its
    /// fields and filters require.
    public List<String> operations(String entity) {
        var own = registry.getObject().byName(entity).stream().flatMap(AccountWords::operations);
        return Stream.concat(BASIC.stream(), own).distinct().toList();
    }

    private static Stream<String> operations(EntityModel model) {
        var actions = model.actions().stream().map(EntityModel.Action::name);
        var filters =
                model.filters().stream()
                        .filter(filter -> filter.own().isPresent())
                        .map(EntityModel.Filter::field);
        var required =
                Stream.concat(model.fields().stream(), filters)
                        .flatMap(field ->
                                Stream.of(field.readableWith(), field.writableWith())
                                        .flatMap(Optional::stream));
        return Stream.concat(actions, required);
    }

    /// What an operation is called: "Change", or an action's words.
    public String operation(String entity, String operation, Locale locale) {
        if (BASIC.contains(operation)) {
            return texts.get("account.operation." + operation, locale);
        }
        return registry.getObject()
                .byName(entity)
                .flatMap(model -> model.action(operation))
                .map(action -> labels.words("action", action.label(), locale))
                .orElse(operation);
    }

    /// What an operation is called where it is not known on which entity: the words of the first
    /// action of that name.
    public String operation(String operation, Locale locale) {
        return entities().stream()
                .filter(entity -> operations(entity).contains(operation))
                .findFirst()
                .map(entity -> operation(entity, operation, locale))
                .orElse(operation);
    }

    /// Every operation of any entity.
    public Set<String> operations() {
        return entities().stream()
                .flatMap(entity -> operations(entity).stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
