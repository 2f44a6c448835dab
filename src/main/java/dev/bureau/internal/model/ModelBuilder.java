package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.EntityAdmin;
import dev.bureau.internal.model.Reason.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Merges what the mapping says with what the application declared, and chooses the rest.
public final class ModelBuilder {

    private static final int PAGE_SIZE = 25;

    /// Path segments under which the back office has pages of its own.
    private static final Set<String> PAGES =
            Set.of(
                    "sign-in",
                    "sign-out",
                    "set-up",
                    "no-rights",
                    "account",
                    "api",
                    "error",
                    "model",
                    "bureau");

    private static final Comparator<EntityModel> SIDEBAR =
            Comparator.comparing(ModelBuilder::own)
                    .thenComparing(EntityModel::group)
                    .thenComparing(EntityModel::minor)
                    .thenComparing(EntityModel::slug);

    private final Drafts drafts;
    private final Inventory inventory;
    private final EntityWords words;
    private final Groups groups;
    private final Heads heads;

    private ModelBuilder(Inventory inventory, List<Draft> all) {
        this.inventory = inventory;
        drafts = inventory.drafts();
        words = new EntityWords(inventory.schemas());
        groups = new Groups(inventory.schemas());
        heads = new Heads(all);
    }

    /// The models of all entities in the order of the sidebar: by group, those of Bureau itself
    /// last.
    ///
    /// @param declaredOnly whether entities without an admin have no pages
    public static Registry build(Inventory inventory, boolean declaredOnly) {
        try (var crew = new Crew()) {
            return build(inventory, declaredOnly, new Slugs(PAGES), crew);
        }
    }

    /// The models of several persistence units.
    ///
    /// @param inventories by unit, the main one first
    static Registry build(Map<String, Inventory> inventories, boolean declaredOnly, Crew crew) {
        var slugs = new Slugs(PAGES);
        var units = new LinkedHashMap<String, Registry>();
        inventories.forEach(
                (unit, inventory) -> units.put(unit, build(inventory, declaredOnly, slugs, crew)));
        return Registry.of(units, SIDEBAR);
    }

    private static Registry build(
            Inventory inventory, boolean declaredOnly, Slugs slugs, Crew crew) {
        var drafts = crew.each(inventory.schemas(), inventory.drafts()::of);
        var builder = new ModelBuilder(inventory, drafts);
        var addressed =
                drafts.stream()
                        .map(draft -> new Addressed(draft, slugs.of(builder.plural(draft))))
                        .toList();
        var models =
                crew.each(addressed, builder::model).stream()
                        .sorted(SIDEBAR)
                        .collect(
                                Collectors.partitioningBy(
                                        model -> !declaredOnly || model.declared()));
        return new Registry(
                models.getOrDefault(true, List.of()), models.getOrDefault(false, List.of()));
    }

    /// A draft with its name in addresses, which depends on the drafts before it.
    private record Addressed(Draft draft, String slug) {}

    private EntityModel model(Addressed addressed) {
        var draft = addressed.draft();
        var declaration = draft.source().map(AdminSource::declaration);
        var reasons = new ArrayList<Reason>();
        var names = declared(draft).or(() -> names(draft, reasons));
        reasons.add(draft.label().reason());
        var listing = new Listing(drafts, draft, reasons);
        var form = new FormLayout(drafts, draft, reasons);
        reasons.addAll(draft.factory().reasons());
        return new EntityModel(
                draft.schema(),
                admin(draft),
                draft.declared(),
                draft.declared()
                        ? declaration.map(it -> !it.unlisted()).orElse(true)
                        : heads.heads(draft),
                Rank.minor(draft, inventory),
                addressed.slug(),
                names,
                declaration
                        .flatMap(Declaration::group)
                        .orElseGet(() -> take(groups.of(draft.schema()), reasons)),
                declaration
                        .flatMap(Declaration::icon)
                        .orElseGet(() -> take(Icons.of(draft.schema().name()), reasons)),
                draft.label().value(),
                listing.columns(),
                listing.filters(),
                listing.search(),
                listing.searchKinds(),
                draft.source().flatMap(Offers::searchBy),
                listing.dates(),
                listing.orders(),
                declaration.flatMap(Declaration::pageSize).orElse(PAGE_SIZE),
                form.sections(),
                draft.fields(),
                form.inlines(),
                draft.source().map(Offers::actions).orElse(List.of()),
                queues(draft),
                List.copyOf(reasons));
    }

    private String plural(Draft draft) {
        return declared(draft)
                .or(() -> words.of(draft.schema().name()))
                .map(Declaration.Names::plural)
                .orElseGet(() -> Words.plural(Words.of(draft.schema().name())));
    }

    private static Optional<Declaration.Names> declared(Draft draft) {
        return draft.source()
                .map(AdminSource::declaration)
                .filter(any -> draft.declared())
                .flatMap(Declaration::names);
    }

    private List<EntityModel.Queue> queues(Draft draft) {
        return draft.source()
                .filter(any -> draft.declared() || heads.heads(draft))
                .map(source -> Offers.queues(drafts, draft, source))
                .orElse(List.of());
    }

    private Optional<Declaration.Names> names(Draft draft, List<Reason> reasons) {
        var found = words.of(draft.schema().name());
        found.ifPresent(it ->
                reasons.add(Reason.of(Topic.NAME, "class", it.singular(), draft.schema().name())));
        return found;
    }

    private static EntityAdmin<?> admin(Draft draft) {
        return draft.admins().isEmpty()
                ? EntityAdmin.of(draft.schema().type(), admin -> {})
                : InheritedAdmin.of(draft.schema().type(), draft.admins());
    }

    private static String take(Chosen<String> chosen, List<Reason> reasons) {
        reasons.add(chosen.reason());
        return chosen.value();
    }

    /// Entities of the application come before Bureau's own.
    private static boolean own(EntityModel model) {
        return model.type().getPackageName().startsWith("dev.bureau.access");
    }
}
