package dev.bureau.internal.model;

import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the attributes that name a row among its own.
final class LabelChoice {

    private static final List<List<String>> PERSONS =
            List.of(
                    List.of("first name", "last name"),
                    List.of("given name", "family name"),
                    List.of("first name", "surname"),
                    List.of("forename", "surname"),
                    List.of("fname", "lname"),
                    List.of("vorname", "nachname"));

    private static final String[] WHOLE = {"full name", "display name", "name"};
    private static final String[] TITLES = {"title", "label", "subject", "headline", "caption"};
    private static final String[] CODES = {
        "code", "number", "no", "nr", "reference", "sku", "isbn"
    };

    /// Whose codes are not those of the row.
    private static final String[] OTHER_CODES = {
        "zip",
        "postal",
        "post",
        "area",
        "phone",
        "mobile",
        "fax",
        "house",
        "street",
        "currency",
        "country",
        "language",
        "lang",
        "color",
        "colour",
        "error",
        "reason",
        "status",
        "type",
        "state",
        "bank",
        "tax",
        "discount",
        "version",
        "build",
        "room",
        "page",
        "line"
    };

    private static final String[] LOGINS = {
        "email", "email address", "username", "user name", "login", "user login"
    };
    private static final String[] TOWNS = {"city", "town", "postal code", "zip code", "zip"};

    /// Reasons for want of a better one.
    private static final Set<String> UNSURE = Set.of("first", "key", "related");

    /// What describes a row and does not name it.
    private static final String[] REMARKS = {
        "description",
        "comment",
        "comments",
        "note",
        "notes",
        "remark",
        "remarks",
        "path",
        "type",
        "status",
        "state",
        "category",
        "reason",
        "created by",
        "modified by",
        "updated by",
        "last modified by",
        "last updated by",
        "hash",
        "checksum",
        "digest",
        "uuid",
        "guid",
        "error",
        "stack trace",
        "exception"
    };

    private final String entity;
    private final List<Field> fields;

    private LabelChoice(String entity, List<Field> fields) {
        this.entity = entity;
        this.fields = fields.stream().filter(LabelChoice::readable).toList();
    }

    /// @param entity the entity's name
    static Chosen<List<String>> of(
            String entity, Optional<AdminSource<?>> source, List<Field> fields) {
        var declared = source.map(LabelChoice::declared).orElse(List.of());
        if (!declared.isEmpty()) {
            return chosen(declared, "declared");
        }
        var choice = new LabelChoice(entity, fields);
        return choice.named()
                .or(choice::unique)
                .or(choice::any)
                .orElseGet(() -> chosen(List.of(), "key"));
    }

    /// Whether the choice says what rows are called, and not only what they have.
    static boolean sure(Chosen<List<String>> label) {
        return !UNSURE.contains(label.reason().key());
    }

    private static <T> List<String> declared(AdminSource<T> source) {
        return PropertyName.paths(source.declaration().label());
    }

    private Optional<Chosen<List<String>>> named() {
        return first(field -> naming(field).isAny(WHOLE) && field.attribute().traits().required())
                .map(field -> chosen(List.of(field.path()), "name"))
                .or(() -> one(naming -> naming.isAny(WHOLE), "name"))
                .or(() -> person(field -> !addressed(field)))
                .or(() -> one(naming -> naming.isAny(TITLES), "name"))
                .or(() -> one(this::entityName, "entity"))
                .or(() ->
                        one(
                                naming ->
                                        naming.words().size() == 2
                                                && naming.endsAny("name", "title")
                                                && !others(naming),
                                "name"))
                .or(() ->
                        first(LabelChoice::ownCode)
                                .map(field -> chosen(List.of(field.path()), "code")))
                .or(() ->
                        one(naming -> naming.endsAny("name", "title") && !others(naming), "name"));
    }

    /// Neither a code of something else, nor that of an embeddable: of an amount's currency.
    private static boolean ownCode(Field field) {
        return code(field) && !Naming.of(field.path()).hasAny(OTHER_CODES);
    }

    private static boolean code(Field field) {
        return naming(field).endsAny(CODES);
    }

    private Optional<Chosen<List<String>>> unique() {
        return first(field -> field.attribute().traits().origin().has("NaturalId"))
                .map(field -> chosen(List.of(field.path()), "natural"))
                .or(() ->
                        first(field -> field.attribute().traits().unique() && !remark(field))
                                .map(field -> chosen(List.of(field.path()), "unique")))
                .or(() -> one(naming -> naming.isAny(LOGINS), "name"))
                .or(() -> person(this::addressed));
    }

    private Optional<Chosen<List<String>>> any() {
        return first(field -> !remark(field) && plain(field) && (!code(field) || ownCode(field)))
                .or(() -> first(field -> plain(field) || field.attribute().traits().required()))
                .map(field -> chosen(List.of(field.path()), "first"));
    }

    /// Whether it stands in an address: who gets the parcel need not be whose row it is.
    private boolean addressed(Field field) {
        var end = field.path().lastIndexOf('.');
        return end > 0
                && fields.stream()
                        .filter(other ->
                                other.path().startsWith(field.path().substring(0, end + 1)))
                        .anyMatch(other -> naming(other).isAny(TOWNS));
    }

    /// A first and a last name. Where both may be missing, a unique text that never is comes first.
    private Optional<Chosen<List<String>>> person(Predicate<Field> among) {
        for (var names : PERSONS) {
            var found =
                    names.stream()
                            .map(name ->
                                    first(field -> naming(field).is(name) && among.test(field)))
                            .toList();
            if (found.stream().allMatch(Optional::isPresent)) {
                var both = found.stream().map(Optional::orElseThrow).toList();
                return certain(both) || first(LabelChoice::certainAndUnique).isEmpty()
                        ? Optional.of(chosen(both.stream().map(Field::path).toList(), "person"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean certain(List<Field> fields) {
        return fields.stream().anyMatch(field -> field.attribute().traits().required());
    }

    private static boolean certainAndUnique(Field field) {
        var traits = field.attribute().traits();
        return traits.required() && traits.unique();
    }

    /// "productName" of a product, "job_title" of a job, "orderNumber" of an order.
    private boolean entityName(Naming naming) {
        var own = Naming.of(Words.entity(entity)).words();
        return Stream.of("name", "title", "label", "code", "number", "no", "nr", "reference")
                .anyMatch(end ->
                        naming.is(own.getLast() + " " + end)
                                || naming.is(String.join(" ", own) + " " + end));
    }

    /// Whether the name is that of something else.
    private static boolean others(Naming naming) {
        return naming.hasAny(
                "file",
                "user",
                "class",
                "table",
                "column",
                "method",
                "host",
                "middle",
                "maiden",
                "first",
                "last",
                "entity",
                "strategy");
    }

    private Optional<Chosen<List<String>>> one(Predicate<Naming> wanted, String key) {
        return first(field -> wanted.test(naming(field)))
                .map(field -> chosen(List.of(field.path()), key));
    }

    private Optional<Field> first(Predicate<Field> wanted) {
        return Stream.of(false, true)
                .flatMap(nested ->
                        fields.stream()
                                .filter(field ->
                                        field.path().contains(".") == nested && wanted.test(field)))
                .findFirst();
    }

    private static Naming naming(Field field) {
        return Naming.of(field.attribute().traits().name());
    }

    private static boolean remark(Field field) {
        return naming(field).endsAny(REMARKS);
    }

    private static boolean plain(Field field) {
        return Recognition.of(field.attribute()).value() == Meaning.PLAIN;
    }

    private static boolean readable(Field field) {
        return !field.hidden()
                && !field.secret()
                && field.attribute() instanceof Attribute.Text text
                && !text.large()
                && !Audit.of(text)
                && text.traits().javaType() == String.class
                && field.readableWith().isEmpty();
    }

    private static Chosen<List<String>> chosen(List<String> paths, String key) {
        return new Chosen<>(paths, Reason.of(Topic.LABEL, key, String.join(", ", paths)));
    }

    /// The names of the related rows that a row without words of its own stands for: of an order's
    /// line, the product; of a membership, the member and the group.
    ///
    /// @param relations the more important ones first
    /// @param words the paths of the attributes that name rows of a class
    static Chosen<List<String>> related(
            List<Attribute.ToOne> relations, Function<Class<?>, List<String>> words) {
        var paths =
                relations.stream()
                        .limit(3)
                        .flatMap(relation ->
                                words.apply(relation.target()).stream()
                                        .map(path -> relation.path() + "." + path))
                        .toList();
        return chosen(paths, paths.isEmpty() ? "key" : "related");
    }
}
