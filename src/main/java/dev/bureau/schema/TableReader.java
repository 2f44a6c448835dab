package dev.bureau.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.OneToOne;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;

/// Reads the tables of one entity from the mapping that Hibernate starts from.
final class TableReader {

    private final PersistentClass entity;
    private final Map<String, TableFacts.Column> columns = new HashMap<>();
    private final Map<Table, Map<String, String>> paths = new LinkedHashMap<>();
    private final Set<String> partial = new HashSet<>();

    TableReader(PersistentClass entity) {
        this.entity = entity;
    }

    TableFacts read() {
        if (entity.getIdentifierProperty() != null) {
            read(entity.getIdentifierProperty(), "");
        }
        if (entity.getIdentifierMapper() != null) {
            entity.getIdentifierMapper().getProperties().forEach(part -> read(part, ""));
        }
        entity.getPropertyClosure().forEach(property -> read(property, ""));
        return new TableFacts(
                columns,
                tables().flatMap(this::uniqueKeys).distinct().toList(),
                tables().flatMap(this::rules).distinct().toList(),
                partial,
                entity.getTable().isSubselect() || entity.getTable().isView());
    }

    private Stream<Table> tables() {
        return Stream.concat(
                        entity.getTableClosure().stream(),
                        entity.getJoinClosure().stream().map(Join::getTable))
                .distinct();
    }

    private void read(Property property, String prefix) {
        var path = prefix + property.getName();
        var value = property.getValue();
        if (value instanceof Component component) {
            component.getProperties().forEach(part -> read(part, path + "."));
        } else if (value instanceof Collection collection) {
            if (CollectionTables.partial(collection)) {
                partial.add(path);
            }
        } else if (!(value instanceof OneToOne)) {
            var own =
                    value.getSelectables().stream()
                            .filter(Column.class::isInstance)
                            .map(Column.class::cast)
                            .toList();
            own.forEach(column -> place(column, property, path));
            if (own.size() == 1) {
                columns.put(path, facts(own.getFirst()));
            }
        }
    }

    /// A column that two attributes have belongs to the one that writes it.
    private void place(Column column, Property property, String path) {
        var byColumn =
                paths.computeIfAbsent(property.getValue().getTable(), table -> new HashMap<>());
        if (property.isInsertable() || property.isUpdatable()) {
            byColumn.put(column.getName(), path);
        } else {
            byColumn.putIfAbsent(column.getName(), path);
        }
    }

    private static TableFacts.Column facts(Column column) {
        var definition = Optional.ofNullable(column.getSqlType()).map(Definition::of);
        return new TableFacts.Column(
                definition,
                Optional.ofNullable(column.getDefaultValue())
                        .or(() -> definition.flatMap(Definition::value)));
    }

    private Stream<List<String>> uniqueKeys(Table table) {
        var known = paths.getOrDefault(table, Map.of());
        var single = table.getColumns().stream().filter(Column::isUnique).map(List::<Column>of);
        var declared = table.getUniqueKeys().values().stream().map(key -> key.getColumns());
        return Stream.concat(single, declared)
                .filter(key -> !key.isEmpty())
                .filter(key -> key.stream().allMatch(it -> known.containsKey(it.getName())))
                .map(key ->
                        key.stream()
                                .map(it -> Objects.requireNonNull(known.get(it.getName())))
                                .distinct()
                                .toList());
    }

    private Stream<TableFacts.Rule> rules(Table table) {
        var known = paths.getOrDefault(table, Map.of());
        var rules = new ArrayList<TableFacts.Rule>();
        table.getChecks().forEach(check -> rules.add(rule(check, mentioned(known, check))));
        for (var column : table.getColumns()) {
            var path = known.get(column.getName());
            if (path != null) {
                column.getCheckConstraints().forEach(check -> rules.add(rule(check, Set.of(path))));
            }
        }
        return rules.stream();
    }

    private static TableFacts.Rule rule(CheckConstraint check, Set<String> paths) {
        return new TableFacts.Rule(
                check.isNamed() ? check.getName() : "", check.getConstraint(), List.copyOf(paths));
    }

    private static Set<String> mentioned(Map<String, String> known, CheckConstraint check) {
        var mentioned = new LinkedHashSet<String>();
        known.forEach((column, path) -> {
            var word =
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}_])%s(?![\\p{L}\\p{N}_])"
                                    .formatted(Pattern.quote(column)),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            if (word.matcher(check.getConstraint()).find()) {
                mentioned.add(path);
            }
        });
        return mentioned;
    }
}
