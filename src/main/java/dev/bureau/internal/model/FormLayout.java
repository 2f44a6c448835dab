package dev.bureau.internal.model;

import dev.bureau.internal.model.EntityModel.Inline;
import dev.bureau.internal.model.EntityModel.Section;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Filled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes the form of one entity: sections and inlines, as declared or by default.
final class FormLayout {

    /// Attributes of a child that fit a row.
    private static final int ROW = 6;

    /// Attributes of the only row on the other side of a one-to-one.
    private static final int WHOLE = 24;

    private final Drafts drafts;
    private final Draft draft;
    private final List<Reason> reasons;

    FormLayout(Drafts drafts, Draft draft, List<Reason> reasons) {
        this.drafts = drafts;
        this.draft = draft;
        this.reasons = reasons;
    }

    List<Section> sections() {
        var declared = draft.source().map(this::declaredSections).orElse(List.of());
        if (!declared.isEmpty()) {
            return Stream.concat(declared.stream(), further().stream()).toList();
        }
        var chosen = DefaultSections.of(draft);
        reasons.add(chosen.reason());
        return chosen.value();
    }

    /// What the entity has besides what the admin of a type that it extends put into sections.
    private Optional<Section> further() {
        var type = nearest(admin -> !admin.declaration().sections().isEmpty());
        var paths =
                DefaultSections.formFields(draft).stream()
                        .map(Field::path)
                        .filter(path -> type.filter(it -> draft.has(it, path)).isEmpty())
                        .toList();
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Words.of(draft.schema().name()), false, paths));
    }

    /// The nearest type whose admin is such a one.
    private Optional<Class<?>> nearest(Predicate<AdminSource<?>> such) {
        return draft.admins().stream()
                .filter(such)
                .<Class<?>>map(AdminSource::type)
                .reduce((general, nearer) -> nearer);
    }

    private <T> List<Section> declaredSections(AdminSource<T> source) {
        var sections = new ArrayList<Section>();
        Set<String> placed = new HashSet<>();
        for (var declared : source.declaration().sections()) {
            var paths =
                    PropertyName.paths(declared.paths()).stream()
                            .flatMap(this::fieldPaths)
                            .filter(placed::add)
                            .toList();
            sections.add(new Section(declared.title(), declared.placement(), paths));
        }
        return sections;
    }

    /// The field itself, or those of the embeddable.
    private Stream<String> fieldPaths(String path) {
        return draft.shown().stream()
                .map(Field::path)
                .filter(field -> field.equals(path) || field.startsWith(path + "."));
    }

    List<Inline> inlines() {
        var declared = draft.source().map(this::declaredInlines).orElse(List.of());
        var type = nearest(admin -> !admin.declaration().inlines().isEmpty());
        var inlines =
                FlatAttributes.of(draft.schema().attributes())
                        .filter(attribute ->
                                type.filter(it -> draft.has(it, attribute.path())).isEmpty())
                        .filter(attribute -> !draft.factory().hides(attribute.path()))
                        .flatMap(attribute -> children(attribute).stream())
                        .flatMap(many ->
                                inline(many, Optional.empty(), List.of(), Bounds.ANY).stream())
                        .toList();
        if (!inlines.isEmpty()) {
            reasons.add(Reason.of(Reason.Topic.INLINES, "owned"));
        }
        return Stream.concat(declared.stream(), inlines.stream()).toList();
    }

    private <T> List<Inline> declaredInlines(AdminSource<T> source) {
        var inlines = new ArrayList<Inline>();
        for (var declared : source.declaration().inlines()) {
            PropertyName.of(declared.path())
                    .path()
                    .flatMap(draft.schema()::attribute)
                    .flatMap(FormLayout::children)
                    .flatMap(many ->
                            inline(
                                    many,
                                    declared.label(),
                                    PropertyName.paths(declared.fields()),
                                    new Bounds(declared.least(), declared.most())))
                    .ifPresent(inlines::add);
        }
        return inlines;
    }

    /// The relation if its rows are the entity's own: many of them, or the one on the other side of
    /// a one-to-one.
    private static Optional<Attribute.ToMany> children(Attribute attribute) {
        if (attribute instanceof Attribute.ToOne one && one.owned() && one.mappedBy().isPresent()) {
            return Optional.of(
                    new Attribute.ToMany(one.traits(), one.target(), one.mappedBy(), true, true));
        }
        return attribute instanceof Attribute.ToMany many && many.owned()
                ? Optional.of(many)
                : Optional.empty();
    }

    private Optional<Inline> inline(
            Attribute.ToMany many, Optional<String> label, List<String> paths, Bounds bounds) {
        return drafts.of(many.target())
                .map(child ->
                        new Inline(
                                many.path(),
                                many,
                                child.schema().name(),
                                label,
                                paths.isEmpty() ? row(child, many) : known(child, paths),
                                subtypes(child, many, paths),
                                bounds));
    }

    /// Rows of subtypes show what is theirs alone, too.
    private Map<String, List<String>> subtypes(
            Draft child, Attribute.ToMany many, List<String> paths) {
        var rows = new HashMap<String, List<String>>();
        var common = paths.isEmpty() ? row(child, many) : known(child, paths);
        for (var type : child.schema().lineage().subtypes()) {
            drafts.of(type)
                    .ifPresent(subtype ->
                            rows.put(
                                    subtype.schema().name(),
                                    Stream.concat(
                                                    common.stream(),
                                                    row(subtype, many).stream()
                                                            .filter(path ->
                                                                    child.schema()
                                                                            .attribute(path)
                                                                            .isEmpty()))
                                            .toList()));
        }
        return rows;
    }

    private static List<String> known(Draft child, List<String> paths) {
        return paths.stream().filter(path -> child.shown(path).isPresent()).toList();
    }

    /// What must be typed has a place in any case. The only row there is shows everything.
    private static List<String> row(Draft child, Attribute.ToMany many) {
        var fields =
                DefaultSections.formFields(child).stream()
                        .filter(field -> Listing.single(field.attribute()))
                        .filter(field -> needed(field) || !Audit.of(field.attribute()))
                        .filter(field -> !many.mappedBy().equals(Optional.of(field.path())))
                        .toList();
        var only = many.target().isAssignableFrom(many.traits().javaType());
        var free = new AtomicInteger(only ? WHOLE : ROW);
        fields.stream().filter(FormLayout::needed).forEach(field -> free.decrementAndGet());
        return fields.stream()
                .filter(field -> needed(field) || free.getAndDecrement() > 0)
                .map(Field::path)
                .toList();
    }

    private static boolean needed(Field field) {
        var traits = field.attribute().traits();
        return field.writableOnAdd() && traits.required() && traits.filled() != Filled.YES;
    }
}
