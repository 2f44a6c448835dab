package dev.bureau.internal.data.relation;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.ModelPartContainer;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;

/// What becomes of references when the row they point to is deleted, as the mapping says it and as
/// the foreign keys in the database say it.
final class DeleteRules {

    /// What the database does with a row whose reference would point to nothing.
    enum Rule {
        REFUSE,
        CASCADE,
        CLEAR
    }

    private final Basis basis;
    private final Map<Column, Rule> known = new ConcurrentHashMap<>();

    DeleteRules(Basis basis) {
        this.basis = basis;
    }

    /// Whether removing an entity removes what is behind the attribute.
    boolean cascades(EntityModel model, Attribute attribute) {
        var relation =
                attribute instanceof Attribute.ToOne || attribute instanceof Attribute.ToMany;
        if (relation && part(model, attribute) instanceof AttributeMapping mapping) {
            var style = mapping.getAttributeMetadata().getCascadeStyle();
            return style.doCascade(CascadingActions.REMOVE) || style.hasOrphanDelete();
        }
        return false;
    }

    /// Whether the reference is held by a column that outlives the row it points to: not by a
    /// column of that row itself.
    boolean inColumn(Dependents.Holder holder) {
        var part = part(holder.model(), holder.attribute());
        return !(part instanceof PluralAttributeMapping many
                        && many.getCollectionDescriptor().isOneToMany())
                && selectables(part, holder).stream().noneMatch(SelectableMapping::isFormula);
    }

    /// What the database does; [Rule#REFUSE] if it does not say.
    Rule of(Dependents.Holder holder) {
        var column = column(selectables(part(holder.model(), holder.attribute()), holder));
        return column.map(it -> known.computeIfAbsent(it, this::read)).orElse(Rule.REFUSE);
    }

    private Rule read(Column column) {
        return basis.entities()
                .unwrap(Session.class)
                .doReturningWork(connection -> rule(connection, column));
    }

    private ModelPart part(EntityModel model, Attribute attribute) {
        var factory = basis.factory().unwrap(SessionFactoryImplementor.class);
        return factory.getMappingMetamodel()
                .getEntityDescriptor(model.type())
                .findByPath(attribute.path());
    }

    private record Column(String table, String name) {}

    /// The columns that hold the reference.
    private static List<SelectableMapping> selectables(ModelPart part, Dependents.Holder holder) {
        var found = new ArrayList<SelectableMapping>();
        switch (part) {
            case PluralAttributeMapping many when keyed(holder) ->
                    many.getIndexDescriptor()
                            .forEachSelectable((index, column) -> found.add(column));
            case PluralAttributeMapping many ->
                    element(many, holder).forEachSelectable((index, column) -> found.add(column));
            default -> part.forEachSelectable((index, column) -> found.add(column));
        }
        return found;
    }

    private static boolean keyed(Dependents.Holder holder) {
        return holder.part().path().startsWith(holder.attribute().path() + ".{key}");
    }

    /// The element, or the relation inside it.
    private static ModelPart element(PluralAttributeMapping many, Dependents.Holder holder) {
        ModelPart element = many.getElementDescriptor();
        if (holder.attribute() instanceof Attribute.Elements elements
                && elements.element() instanceof Attribute.Embedded
                && element instanceof EmbeddableValuedModelPart embedded) {
            ModelPart at = embedded;
            var names = holder.part().path().substring(elements.path().length() + 1);
            for (var name : names.split("\\.")) {
                at =
                        at instanceof ModelPartContainer container
                                ? Objects.requireNonNull(container.findSubPart(name, null))
                                : at;
            }
            return at;
        }
        return element;
    }

    private static Optional<Column> column(List<SelectableMapping> found) {
        return found.stream()
                .findFirst()
                .map(it ->
                        new Column(
                                it.getContainingTableExpression(),
                                plain(it.getSelectionExpression())));
    }

    private static Rule rule(Connection connection, Column column) throws SQLException {
        var meta = connection.getMetaData();
        var names = column.table().split("\\.");
        var table = stored(meta, names[names.length - 1]);
        var schema = names.length > 1 ? stored(meta, names[names.length - 2]) : current(connection);
        try (var keys = meta.getImportedKeys(connection.getCatalog(), schema, table)) {
            while (keys.next()) {
                if (keys.getString("FKCOLUMN_NAME").equalsIgnoreCase(column.name())) {
                    return switch (keys.getShort("DELETE_RULE")) {
                        case DatabaseMetaData.importedKeyCascade -> Rule.CASCADE;
                        case DatabaseMetaData.importedKeySetNull,
                                DatabaseMetaData.importedKeySetDefault ->
                                Rule.CLEAR;
                        default -> Rule.REFUSE;
                    };
                }
            }
        }
        return Rule.REFUSE;
    }

    /// The schema of the connection; null, for any, where it does not tell, as those of transaction
    /// managers may not.
    private static @Nullable String current(Connection connection) {
        try {
            return connection.getSchema();
        } catch (SQLException untold) {
            return null;
        }
    }

    /// A name as the database keeps it; one in quotes is kept as it is written.
    private static String stored(DatabaseMetaData meta, String name) throws SQLException {
        if (!plain(name).equals(name)) {
            return plain(name);
        }
        if (meta.storesLowerCaseIdentifiers()) {
            return name.toLowerCase(Locale.ROOT);
        }
        return meta.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String plain(String identifier) {
        return identifier.replace("\"", "").replace("`", "").replace("[", "").replace("]", "");
    }
}
