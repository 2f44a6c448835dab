package dev.bureau.internal.check;

import dev.bureau.Declaration;
import dev.bureau.OrderBy;
import dev.bureau.internal.check.Use.Verb;
import dev.bureau.internal.model.AdminSource;
import dev.bureau.internal.model.PropertyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.core.TypedPropertyPath;

/// Collects every property that an admin names.
final class Uses {

    private final String admin;
    private final List<Use> uses = new ArrayList<>();

    private Uses(String admin) {
        this.admin = admin;
    }

    static <T> List<Use> of(AdminSource<T> source) {
        var uses = new Uses(source.name());
        uses.list(source.declaration());
        uses.form(source.declaration());
        return List.copyOf(uses.uses);
    }

    /// The paths that were declared secret or hidden.
    static <T> Set<String> secrets(AdminSource<T> source) {
        return source.declaration().fields().stream()
                .filter(field -> field.options().secret() || field.options().hidden())
                .flatMap(field -> PropertyName.of(field.path()).path().stream())
                .collect(Collectors.toSet());
    }

    private <T> void list(Declaration<T> declaration) {
        if (declaration.label().size() == 1) {
            add(Verb.LABEL, "label", declaration.label().getFirst());
        } else {
            addAll(Verb.LABEL, "label", declaration.label());
        }
        for (var at = 0; at < declaration.columns().size(); at++) {
            if (declaration.columns().get(at) instanceof Declaration.PropertyColumn<T> column) {
                add(Verb.LIST, column(column, at), column.path());
            }
            sortedBy(declaration.columns().get(at));
        }
        addAll(Verb.FILTERS, "filters", declaration.filters());
        addAll(Verb.SEARCH, "search", declaration.search());
        for (var lookup : declaration.lookups()) {
            var exact = lookup.kind() == Declaration.SearchKind.EXACT;
            add(
                    exact ? Verb.FILTERS : Verb.SEARCH,
                    exact ? "searchExactly" : "searchPrefix",
                    lookup.path());
        }
        declaration.dates().ifPresent(path -> add(Verb.DATES, "dates", path));
        addAll(
                Verb.ORDER_BY,
                "orderBy",
                declaration.orders().stream().<TypedPropertyPath<?, ?>>map(OrderBy::path).toList());
        for (var queue : declaration.queues()) {
            add(Verb.QUEUE, "queue(\"" + queue.label() + "\")", queue.path());
        }
    }

    private static <T> String column(Declaration.PropertyColumn<T> column, int at) {
        return column.listed() ? "list[" + at + "]" : "column(" + name(column.path()) + ")";
    }

    private <T> void sortedBy(Declaration.Column<T> column) {
        switch (column) {
            case Declaration.PropertyColumn<T> property ->
                    sortedBy("column(" + name(property.path()) + ")", property.options());
            case Declaration.ComputedColumn<T> computed ->
                    sortedBy("column(\"" + computed.title() + "\")", computed.options());
        }
    }

    private <T> void sortedBy(String where, Declaration.ColumnOptions<T> options) {
        addAll(Verb.ORDER_BY, where + ".sortedBy", options.sortedBy());
    }

    private <T> void form(Declaration<T> declaration) {
        for (var section : declaration.sections()) {
            var verb = section.placement().call();
            addAll(Verb.SECTION, verb + "(\"" + section.title() + "\")", section.paths());
        }
        for (var field : declaration.fields()) {
            var where = "field(" + name(field.path()) + ")";
            add(Verb.FIELD, where, field.path());
            addAll(Verb.PREFILLED_FROM, where + ".prefilledFrom", field.options().prefilledFrom());
        }
        for (var inline : declaration.inlines()) {
            inline(inline);
        }
    }

    private void inline(Declaration.Inline<?, ?> inline) {
        var where = "inline(" + name(inline.path()) + ")";
        add(Verb.INLINE, where, inline.path());
        var path = name(inline.path());
        for (var at = 0; at < inline.fields().size(); at++) {
            var place = admin + "." + where + ".fields[" + at + "]";
            var field = PropertyName.of(inline.fields().get(at));
            uses.add(new Use(Verb.INLINE_FIELD, place, field, path));
        }
    }

    private void addAll(
            Verb verb, String where, List<? extends TypedPropertyPath<?, ?>> references) {
        for (var at = 0; at < references.size(); at++) {
            add(verb, where + "[" + at + "]", references.get(at));
        }
    }

    private void add(Verb verb, String where, TypedPropertyPath<?, ?> reference) {
        uses.add(new Use(verb, admin + "." + where, PropertyName.of(reference), ""));
    }

    private static String name(TypedPropertyPath<?, ?> reference) {
        return PropertyName.of(reference).path().orElse("?");
    }
}
