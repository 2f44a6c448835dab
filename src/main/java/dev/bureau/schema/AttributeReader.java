package dev.bureau.schema;

import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.ModelPartContainer;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.DiscriminatedAssociationAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping.Cardinality;
import org.jspecify.annotations.Nullable;

/// Reads the attributes of one entity, stepping into embeddables.
final class AttributeReader {

    private final ConstraintSource constraints;
    private final Forms forms;
    private final Surroundings entity;

    AttributeReader(ConstraintSource constraints, Forms forms, Surroundings entity) {
        this.constraints = constraints;
        this.forms = forms;
        this.entity = entity;
    }

    /// What is known of the whole entity.
    ///
    /// @param table what its tables say
    /// @param keys where its key comes from
    /// @param audited whether anything sees new rows, as the auditing of Spring Data does
    /// @param open whether something sees new rows that may fill whatever it likes
    record Surroundings(TableFacts table, KeyFacts keys, boolean audited, boolean open) {
        static final Surroundings NONE =
                new Surroundings(TableFacts.NONE, KeyFacts.NONE, false, false);
    }

    List<Attribute> read(ManagedType<?> type, @Nullable ModelPartContainer container) {
        return read(type, container, "", false);
    }

    /// The attributes inside an embeddable that is the element or the key of a collection.
    List<Attribute> inside(ManagedType<?> type, ModelPart part, String prefix) {
        var container =
                part instanceof EmbeddableValuedModelPart embedded
                        ? embedded.getEmbeddableTypeDescriptor()
                        : null;
        var elsewhere = new AttributeReader(constraints, forms, Surroundings.NONE);
        return elsewhere.read(type, container, prefix, false);
    }

    /// A basic value that is the element or the key of a collection.
    Attribute basic(Traits traits, Annotations annotations, MappingFacts facts) {
        var stored =
                facts.column()
                        .map(column -> Columns.storage(column, forms.textsElsewhere()))
                        .orElse(Storage.VALUES);
        return new BasicReader(
                        traits.in(stored),
                        annotations,
                        facts,
                        Optional.empty(),
                        Constraints.NONE,
                        forms)
                .read();
    }

    /// @param key whether the attributes belong to the key, as those of an `@EmbeddedId`
    private List<Attribute> read(
            ManagedType<?> type,
            @Nullable ModelPartContainer container,
            String prefix,
            boolean key) {
        var read = new ArrayList<Attribute>();
        for (var attribute : DeclarationOrder.of(type, container)) {
            var part = container == null ? null : container.findSubPart(attribute.getName(), null);
            read.add(
                    read(
                            type,
                            attribute,
                            part,
                            prefix + attribute.getName(),
                            key || entity.keys().parts().contains(prefix + attribute.getName())));
        }
        return read;
    }

    private Attribute read(
            ManagedType<?> owner,
            jakarta.persistence.metamodel.Attribute<?, ?> attribute,
            @Nullable ModelPart part,
            String path,
            boolean key) {
        var annotations = Annotations.of(attribute.getJavaMember());
        var facts = MappingFacts.of(part);
        var asked = constraints.of(owner.getJavaType(), attribute.getName());
        var traits =
                traits(owner.getJavaType(), attribute, path, key, part, facts, annotations, asked);
        return switch (attribute) {
            case SingularAttribute<?, ?> one when one.isAssociation() ->
                    toOne(one, traits, part, annotations);
            case SingularAttribute<?, ?> one
                    when one.getType() instanceof EmbeddableType<?> && zoned(traits) ->
                    new BasicReader(traits, annotations, facts, Optional.empty(), asked, forms)
                            .read();
            case SingularAttribute<?, ?> one
                    when one.getType() instanceof EmbeddableType<?> inner ->
                    new Attribute.Embedded(traits, read(inner, container(part), path + ".", key));
            case PluralAttribute<?, ?, ?> many
                    when part instanceof PluralAttributeMapping mapping ->
                    new PluralReader(many, traits, annotations, this).read(mapping);
            case PluralAttribute<?, ?, ?> many -> PluralReader.unknown(many, traits);
            case SingularAttribute<?, ?> one
                    when part instanceof DiscriminatedAssociationAttributeMapping any ->
                    new Attribute.AnyRelation(traits, false, Targets.of(any));
            case SingularAttribute<?, ?> one when one.getType() != null ->
                    new BasicReader(
                                    traits,
                                    annotations,
                                    facts,
                                    entity.table()
                                            .column(path)
                                            .flatMap(TableFacts.Column::definition),
                                    asked,
                                    forms)
                            .read();
            default -> new Attribute.Structured(traits);
        };
    }

    /// Whether it is a time whose zone has a column of its own, which Hibernate maps like an
    /// embeddable.
    private static boolean zoned(Traits traits) {
        return OffsetDateTime.class == traits.javaType()
                || ZonedDateTime.class == traits.javaType()
                || OffsetTime.class == traits.javaType();
    }

    private static @Nullable ModelPartContainer container(@Nullable ModelPart part) {
        return part instanceof ModelPartContainer container ? container : null;
    }

    private Traits traits(
            Class<?> owner,
            jakarta.persistence.metamodel.Attribute<?, ?> attribute,
            String path,
            boolean id,
            @Nullable ModelPart part,
            MappingFacts facts,
            Annotations annotations,
            Constraints asked) {
        var single = attribute instanceof SingularAttribute<?, ?>;
        var many = !single && stored(part) && !entity.table().partial().contains(path);
        var version = attribute instanceof SingularAttribute<?, ?> one && one.isVersion();
        var generated =
                version
                        || facts.generated()
                        || annotations.generating()
                        || entity.audited() && Auditing.fills(owner, attribute.getName());
        var decides = entity.keys().decides(path);
        return new Traits(
                path,
                javaType(attribute, part),
                id,
                version,
                generated || id && (entity.keys().fills(path) || annotations.numbering()),
                id || decides || asked.required() || (single && !nullable(facts, annotations)),
                single && facts.insertable() || id || many || decides,
                (single && facts.updatable() || many)
                        && !id
                        && !decides
                        && mutable(part, annotations),
                unique(annotations) || entity.table().uniqueKeys().contains(List.of(path)),
                storage(path, facts),
                new Origin(columns(part), annotations.names()),
                filled(path));
    }

    /// Whether what is put into the collection is stored, be it by the rows in it.
    private static boolean stored(@Nullable ModelPart part) {
        return !(part instanceof PluralAttributeMapping mapping)
                || !Mirrors.readOnly(mapping)
                || Mirrors.mappedBy(mapping).isPresent();
    }

    /// A text may stand in a column of another type, which is not compared with texts.
    private Storage storage(String path, MappingFacts facts) {
        var stored =
                facts.column()
                        .map(column -> Columns.storage(column, forms.textsElsewhere()))
                        .orElse(Storage.VALUES);
        var foreign =
                entity.table()
                        .column(path)
                        .flatMap(TableFacts.Column::definition)
                        .filter(Definition::foreign)
                        .isPresent();
        return stored == Storage.WORDS && foreign ? Storage.LARGE : stored;
    }

    /// A row of a join table has no empty columns, but it may be missing.
    private static boolean nullable(MappingFacts facts, Annotations annotations) {
        var optional =
                annotations.find(ManyToOne.class).filter(ManyToOne::optional).isPresent()
                        || annotations.find(OneToOne.class).filter(OneToOne::optional).isPresent();
        return facts.nullable() || optional && annotations.has(JoinTable.class);
    }

    private static List<String> columns(@Nullable ModelPart part) {
        var names = new ArrayList<String>();
        if (part != null && !(part instanceof PluralAttributeMapping)) {
            part.forEachSelectable((at, column) -> names.add(column.getSelectionExpression()));
        }
        return names;
    }

    private Filled filled(String path) {
        if (entity.table().defaultOf(path).isPresent()) {
            return Filled.YES;
        }
        return entity.open() ? Filled.PERHAPS : Filled.NO;
    }

    /// Whether Hibernate takes changes of the attribute to the database.
    private static boolean mutable(@Nullable ModelPart part, Annotations annotations) {
        return !annotations.has(Immutable.class)
                && !(part instanceof PluralAttributeMapping many
                        && !many.getCollectionDescriptor().isMutable());
    }

    /// The declared class, or what Hibernate resolved it to where a superclass leaves it open.
    private static Class<?> javaType(
            jakarta.persistence.metamodel.Attribute<?, ?> attribute, @Nullable ModelPart part) {
        var declared = declared(attribute);
        Class<?> known = part == null ? declared : part.getJavaType().getJavaTypeClass();
        var open =
                declared == Object.class
                        || declared.isInterface()
                        || Modifier.isAbstract(declared.getModifiers());
        return open && !attribute.isCollection() && declared.isAssignableFrom(known)
                ? known
                : declared;
    }

    /// The class as the source has it: Hibernate tells a wrapper where a converter stands before a
    /// primitive.
    private static Class<?> declared(jakarta.persistence.metamodel.Attribute<?, ?> attribute) {
        var written =
                switch (attribute.getJavaMember()) {
                    case Field field -> field.getType();
                    case Method getter -> getter.getReturnType();
                    case null, default -> attribute.getJavaType();
                };
        return written.isPrimitive() ? written : attribute.getJavaType();
    }

    private static boolean unique(Annotations annotations) {
        return annotations.find(OneToOne.class).filter(one -> one.mappedBy().isEmpty()).isPresent();
    }

    private static Attribute toOne(
            SingularAttribute<?, ?> attribute,
            Traits traits,
            @Nullable ModelPart part,
            Annotations annotations) {
        var told =
                annotations
                        .find(OneToOne.class)
                        .map(OneToOne::mappedBy)
                        .filter(it -> !it.isEmpty());
        var mappedBy =
                part instanceof ToOneAttributeMapping one
                                && one.getCardinality() == Cardinality.ONE_TO_ONE
                                && one.getSideNature() == ForeignKeyDescriptor.Nature.TARGET
                        ? Optional.ofNullable(one.getReferencedPropertyName())
                        : Optional.<String>empty();
        return new Attribute.ToOne(
                traits,
                Targets.of(part, attribute.getType().getJavaType()),
                mappedBy.or(() -> told),
                part instanceof ToOneAttributeMapping one && owned(one));
    }

    private static boolean owned(ToOneAttributeMapping one) {
        var style = one.getAttributeMetadata().getCascadeStyle();
        return style.hasOrphanDelete() || style.doCascade(CascadingActions.REMOVE);
    }
}
