package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.field.FieldType;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.Filled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the fields of one entity from its attributes and the declared options.
final class FieldFactory {

    private final EntitySchema schema;
    private final List<Attribute> attributes;
    private final Widgets widgets;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<String, Declaration.Options<?>> options = new HashMap<>();

    FieldFactory(EntitySchema schema, Optional<AdminSource<?>> source) {
        this.schema = schema;
        attributes = FlatAttributes.of(schema.attributes()).toList();
        widgets = new Widgets(attributes);
        source.ifPresent(this::collect);
    }

    private <T> void collect(AdminSource<T> source) {
        for (var field : source.declaration().fields()) {
            PropertyName.of(field.path())
                    .path()
                    .ifPresent(path -> options.put(path, field.options()));
        }
    }

    /// Child lists are no fields, but for those that the application hides: that is known by the
    /// field.
    ///
    /// @param extra paths of child lists that are wanted all the same, because a section names them
    List<Field> fields(Set<String> extra) {
        var fields = new ArrayList<Field>();
        FlatAttributes.of(schema.attributes())
                .filter(attribute -> !attribute.traits().version())
                .filter(attribute ->
                        !childList(attribute)
                                || extra.contains(attribute.path())
                                || hides(attribute.path()))
                .map(this::field)
                .forEach(fields::add);
        return fields;
    }

    /// Whether the application asked to leave this attribute out.
    boolean hides(String path) {
        return options(path).map(Declaration.Options::hidden).orElse(false);
    }

    Field field(Attribute attribute) {
        var traits = attribute.traits();
        var declared = options(attribute.path());
        FieldType<?> type =
                declared.flatMap(Declaration.Options::type).orElseGet(() -> widget(attribute));
        var named = attribute.secret();
        var secret = named || declared.map(Declaration.Options::secret).orElse(false);
        if (named) {
            reasons.add(Reason.at(attribute.path(), "secret"));
        }
        var open =
                !declared.map(Declaration.Options::readOnly).orElse(false)
                        && !secret
                        && type.editable()
                        && typed(attribute);
        var demanded = named && declared.isEmpty() && demanded(attribute);
        return new Field(
                attribute.path(),
                attribute,
                type,
                declared.flatMap(Declaration.Options::label),
                declared.flatMap(Declaration.Options::help),
                declared.map(Declaration.Options::surroundings)
                        .orElse(Declaration.Surroundings.NONE),
                (open || demanded) && traits.insertable(),
                open && traits.updatable() && !traits.id() && !schema.immutable(),
                declared.map(Declaration.Options::hidden).orElse(false),
                secret,
                declared.flatMap(Declaration.Options::readableWith),
                declared.flatMap(Declaration.Options::writableWith),
                declared.map(FieldFactory::sources)
                        .filter(sources -> !sources.isEmpty())
                        .orElseGet(() -> open ? titles(attribute) : List.of()));
    }

    private List<String> titles(Attribute attribute) {
        var title = SlugSource.of(attribute, attributes);
        title.ifPresent(it -> reasons.add(Reason.at(attribute.path(), "prefilled", it)));
        return title.stream().toList();
    }

    /// Whether no row could be added unless somebody gave the secret.
    private static boolean demanded(Attribute attribute) {
        var traits = attribute.traits();
        return traits.required()
                && !traits.generated()
                && traits.filled() != Filled.YES
                && traits.javaType() == String.class;
    }

    private FieldType<?> widget(Attribute attribute) {
        var chosen = widgets.of(attribute);
        if (!chosen.reason().key().equals("kind")) {
            reasons.add(chosen.reason());
        }
        return chosen.value();
    }

    /// Why fields are shown in a way of their own, of those fields that were made.
    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /// Whether a person gives the value: not what is generated, held by the other side of a
    /// relation, or tells when the row was made.
    private static boolean typed(Attribute attribute) {
        var traits = attribute.traits();
        return switch (attribute) {
            case Attribute.ToOne one -> one.mappedBy().isEmpty() && !traits.generated();
            case Attribute.ToMany many -> !many.children();
            case Attribute.Moment moment ->
                    !traits.generated() && (traits.updatable() || !Moments.created(traits.name()));
            case Attribute.Text text -> !traits.generated();
            case Attribute.Numeric numeric -> !traits.generated();
            case Attribute.Flag flag -> !traits.generated();
            case Attribute.Choice choice -> !traits.generated();
            case Attribute.Binary binary -> !traits.generated();
            case Attribute.Converted converted -> !traits.generated();
            case Attribute.Structured structured -> !traits.generated();
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> true;
            case Attribute.AnyRelation any -> any.choosable() && !traits.generated();
            case Attribute.Embedded embedded -> false;
        };
    }

    /// The options of the attribute itself, or of the embeddable around it.
    private Optional<Declaration.Options<?>> options(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            var found = options.get(at);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static <T> List<String> sources(Declaration.Options<T> options) {
        return options.prefilledFrom().stream()
                .flatMap(path -> PropertyName.of(path).path().stream())
                .toList();
    }

    /// Lists of rows that refer to this one; they are inlines or lists of their own.
    private static boolean childList(Attribute attribute) {
        return attribute instanceof Attribute.ToMany many && many.children();
    }
}
