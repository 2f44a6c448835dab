package dev.bureau.internal.model;

import dev.bureau.AdminSpec;
import dev.bureau.Declaration;
import dev.bureau.EntityAdmin;
import dev.bureau.FieldSpec;
import dev.bureau.OrderBy;
import dev.bureau.field.FieldType;
import dev.bureau.field.FieldTypes;
import dev.bureau.field.MoneyField;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes an admin class that says in code what was chosen, so that it stays when names,
/// constraints or the rules change.
public final class Pinned {

    private static final String BREAK = "\n                ";

    private final EntityModel model;
    private final Registry registry;
    private final Imports imports;
    private final PropertyCode properties;
    private final List<String> calls = new ArrayList<>();

    private Pinned(EntityModel model, Registry registry) {
        this.model = model;
        this.registry = registry;
        var home = model.type().getPackageName();
        imports = new Imports(home);
        properties = new PropertyCode(home, imports);
    }

    /// The source of the class; empty for an entity that no other class can name.
    public static Optional<String> of(EntityModel model, Registry registry) {
        var pinned = new Pinned(model, registry);
        return pinned.properties.visible(model.type())
                ? Optional.of(pinned.source())
                : Optional.empty();
    }

    private String source() {
        var entity = imports.of(model.type());
        var admin = imports.of(EntityAdmin.class) + "<" + entity + ">";
        var spec = imports.of(AdminSpec.class) + "<" + entity + ">";
        var component = imports.of(Component.class);
        names();
        list();
        form();
        var body = String.join(BREAK, calls);
        return imports.lines()
                + """
                @%s
                class %s implements %s {

                    @Override
                    public void configure(%s admin) {
                        admin%s;
                    }
                }
                """
                        .formatted(component, name(), admin, spec, body);
    }

    /// That of the entity; with those of the classes around it where the package has two such.
    private String name() {
        var type = model.type();
        var alike =
                registry.every().stream()
                        .map(EntityModel::type)
                        .filter(other -> other.getPackageName().equals(type.getPackageName()))
                        .filter(other -> other.getSimpleName().equals(type.getSimpleName()));
        var full = type.getName().substring(type.getPackageName().length()).replaceAll("[.$]", "");
        return (alike.count() > 1 ? full : type.getSimpleName()) + "Admin";
    }

    private void names() {
        model.names()
                .ifPresent(names ->
                        call("named", List.of(quoted(names.singular()), quoted(names.plural()))));
        call("group", List.of(quoted(model.group())));
        call("icon", List.of(quoted(model.icon())));
        call("label", own(model.labelPaths()));
    }

    private void list() {
        call(
                "list",
                own(
                        model.columns().stream()
                                .filter(Column.Property.class::isInstance)
                                .map(Column::name)
                                .toList()));
        call(
                "filters",
                own(
                        model.filters().stream()
                                .filter(filter -> filter.own().isEmpty())
                                .map(EntityModel.Filter::path)
                                .toList()));
        call("search", own(searched(Declaration.SearchKind.CONTAINS)));
        call("searchPrefix", own(searched(Declaration.SearchKind.PREFIX)));
        call("searchExactly", own(searched(Declaration.SearchKind.EXACT)));
        if (!model.dates().isEmpty()) {
            call("dates", own(List.of(model.dates())));
        }
        call("orderBy", model.orders().stream().map(this::order).toList());
        call("pageSize", List.of(String.valueOf(model.pageSize())));
    }

    private List<String> searched(Declaration.SearchKind kind) {
        return model.search().stream()
                .filter(path ->
                        model.searchKinds().getOrDefault(path, Declaration.SearchKind.CONTAINS)
                                == kind)
                .toList();
    }

    private String order(Order order) {
        var direction = imports.method(OrderBy.class, order.descending() ? "desc" : "asc");
        return direction + "(" + own(order.path()) + ")";
    }

    private void form() {
        for (var section : model.sections()) {
            var arguments = new ArrayList<>(List.of(quoted(section.title())));
            arguments.addAll(own(section.paths()));
            call(section.placement().call(), arguments);
        }
        model.fields().forEach(this::field);
        model.inlines().forEach(this::inline);
    }

    private void field(Field field) {
        if (field.secret()) {
            call("field", List.of(own(field.path()), imports.of(FieldSpec.class) + "::secret"));
            return;
        }
        var type = field.type();
        var plain = FieldTypes.of(field.attribute()).getClass().equals(type.getClass());
        if (!plain && type.getClass().getPackageName().equals(FieldType.class.getPackageName())) {
            call("field", List.of(own(field.path()), "field -> field.as(" + made(type) + ")"));
        }
    }

    private String made(FieldType<?> type) {
        var argument = type instanceof MoneyField money ? quoted(money.currency()) : "";
        return "new " + imports.of(type.getClass()) + "(" + argument + ")";
    }

    private void inline(EntityModel.Inline inline) {
        registry.byName(inline.child())
                .map(EntityModel::type)
                .filter(properties::visible)
                .ifPresent(child -> {
                    var paths =
                            inline.paths().stream()
                                    .map(path -> properties.of(child, path))
                                    .collect(Collectors.joining(", "));
                    var property = imports.method(AdminSpec.class, "property");
                    calls.add(
                            ".<%s>inline(%s(%s), rows -> rows.fields(%s))"
                                    .formatted(
                                            imports.of(child),
                                            property,
                                            quoted(inline.path()),
                                            paths));
                });
    }

    private void call(String verb, List<String> arguments) {
        if (!arguments.isEmpty()) {
            calls.add("." + verb + "(" + String.join(", ", arguments) + ")");
        }
    }

    private String own(String path) {
        return properties.of(model.type(), path);
    }

    private List<String> own(List<String> paths) {
        return paths.stream().map(this::own).toList();
    }

    private static String quoted(String words) {
        return PropertyCode.quoted(words);
    }
}
