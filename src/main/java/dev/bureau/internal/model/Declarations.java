package dev.bureau.internal.model;

import dev.bureau.Declaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Joins what was declared for an entity with what was declared for everything that it extends: the
/// nearest word counts, options of attributes and actions add up.
final class Declarations {

    private Declarations() {}

    /// @param sources from the most general to the nearest
    static Optional<AdminSource<?>> joined(List<AdminSource<?>> sources) {
        Optional<AdminSource<?>> joined = Optional.empty();
        for (var source : sources) {
            joined = Optional.of(joined.<AdminSource<?>>map(it -> join(it, source)).orElse(source));
        }
        return joined;
    }

    @SuppressWarnings("unchecked") // an entity has every attribute of what it extends
    private static <T> AdminSource<T> join(AdminSource<?> general, AdminSource<T> own) {
        return new AdminSource<>(
                own.admin(),
                own.name(),
                join((Declaration<T>) general.declaration(), own.declaration()));
    }

    private static <T> Declaration<T> join(Declaration<T> general, Declaration<T> own) {
        return new Declaration<>(
                own.names(),
                own.group().or(general::group),
                own.icon().or(general::icon),
                nearest(own.label(), general.label()),
                nearest(own.columns(), general.columns()),
                nearest(own.filters(), general.filters()),
                both(general.filterTypes(), own.filterTypes()),
                both(general.filterStarts(), own.filterStarts()),
                both(general.ownFilters(), own.ownFilters()),
                nearest(own.search(), general.search()),
                nearest(own.lookups(), general.lookups()),
                own.searchBy().or(general::searchBy),
                own.dates().or(general::dates),
                nearest(own.orders(), general.orders()),
                own.pageSize().or(general::pageSize),
                nearest(own.sections(), general.sections()),
                both(general.fields(), own.fields()),
                nearest(own.inlines(), general.inlines()),
                actions(general, own),
                own.queues(),
                own.unlisted());
    }

    private static <E> List<E> nearest(List<E> own, List<E> general) {
        return own.isEmpty() ? general : own;
    }

    private static <E> List<E> both(List<E> general, List<E> own) {
        var both = new ArrayList<>(general);
        both.addAll(own);
        return both;
    }

    /// Those of the same name are the entity's own.
    private static <T> List<Declaration.ActionDeclaration<T>> actions(
            Declaration<T> general, Declaration<T> own) {
        var actions = new LinkedHashMap<String, Declaration.ActionDeclaration<T>>();
        both(general.actions(), own.actions()).forEach(one -> actions.put(one.name(), one));
        return List.copyOf(actions.values());
    }
}
