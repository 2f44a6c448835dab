package dev.bureau.internal.data.library;

import dev.bureau.Declaration;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.field.FieldTypes;
import dev.bureau.filter.RelationFilter;
import dev.bureau.internal.model.Bounds;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.Order;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.SchemaReader;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// The models of the library. Members of the group `novels` see novels only (a plain rule), those
/// of `shy` no famous authors, those of `obscure` neither these nor their books (a rule over a
/// relation), those of `public` no internal keywords and only books with a keyword that is not (a
/// rule over many rows). Those of `careful` may do nothing to books that are lent.
public final class LibraryModels {

    private static final Map<String, String> LABELS =
            Map.of("Author", "name", "Book", "title", "Chapter", "heading", "Keyword", "word");

    private static final Map<String, List<String>> SEARCH =
            Map.of(
                    "Book",
                    List.of(
                            "title",
                            "author.name",
                            "chapters.heading",
                            "keywords.word",
                            "appraisal"),
                    "Chapter",
                    List.of("heading", "pages"));

    private static final Map<String, Map<String, Declaration.SearchKind>> KINDS =
            Map.of(
                    "Seat",
                    Map.of("bright", Declaration.SearchKind.EXACT),
                    "Chapter",
                    Map.of(
                            "heading",
                            Declaration.SearchKind.PREFIX,
                            "pages",
                            Declaration.SearchKind.EXACT));

    private static final EntityModel.Action LEND =
            new EntityModel.Action(
                    "lend",
                    "Lend",
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    book -> lendable((Book) book),
                    book -> lend((Book) book));

    /// More than other tests make.
    public static final int CHAPTERS = 2_000;

    private LibraryModels() {}

    public static Registry registry(EntityManagerFactory factory) {
        return new Registry(SchemaReader.read(factory).stream().map(LibraryModels::model).toList());
    }

    private static EntityModel model(EntitySchema schema) {
        var inlines = inlines(schema);
        var fields =
                schema.attributes().stream()
                        .filter(attribute ->
                                inlines.stream()
                                        .noneMatch(
                                                inline -> inline.path().equals(attribute.path())))
                        .flatMap(LibraryModels::flat)
                        .map(LibraryModels::field)
                        .toList();
        return new EntityModel(
                schema,
                admin(schema),
                true,
                true,
                false,
                schema.name().toLowerCase(java.util.Locale.ROOT) + "s",
                Optional.empty(),
                "",
                "book",
                Optional.ofNullable(LABELS.get(schema.name())).stream().toList(),
                columns(schema, fields),
                filters(schema),
                SEARCH.getOrDefault(schema.name(), List.of()),
                KINDS.getOrDefault(schema.name(), Map.of()),
                schema.name().equals("Seat") ? Optional.of(OwnFilters::seats) : Optional.empty(),
                schema.name().equals("Book") ? "added" : "",
                schema.name().equals("Book") ? List.of(Order.desc("added")) : List.of(),
                50,
                List.of(
                        new EntityModel.Section(
                                "", false, fields.stream().map(Field::path).toList())),
                fields,
                inlines,
                schema.name().equals("Book") ? List.of(LEND) : List.of(),
                List.of(),
                List.of());
    }

    private static boolean lendable(Book book) {
        if (book.title.equals("Torn")) {
            throw new IllegalStateException("pages are missing");
        }
        return !book.title.equals("Reserved");
    }

    private static void lend(Book book) {
        if (book.pages == 0) {
            throw new IllegalStateException("This book has no pages");
        }
        if (book.pages > 9_000) {
            throw new ArithmeticException("too heavy");
        }
        book.lent = true;
    }

    private static List<EntityModel.Filter> filters(EntitySchema schema) {
        if (!schema.name().equals("Book")) {
            return List.of();
        }
        var chapters = field(schema.attribute("chapters").orElseThrow());
        return Stream.concat(
                        OwnFilters.ofBooks().stream(),
                        Stream.of(
                                new EntityModel.Filter(
                                        "chapters", "Book", chapters, new RelationFilter())))
                .toList();
    }

    private static List<Column> columns(EntitySchema schema, List<Field> fields) {
        return fields.stream()
                .filter(field -> !(field.attribute() instanceof Attribute.ToMany))
                .<Column>map(field -> new Column.Property(field.path(), schema.name(), field, true))
                .toList();
    }

    private static Stream<Attribute> flat(Attribute attribute) {
        return attribute instanceof Attribute.Embedded embedded
                ? embedded.attributes().stream().flatMap(LibraryModels::flat)
                : Stream.of(attribute);
    }

    private static Field field(Attribute attribute) {
        var traits = attribute.traits();
        var path = traits.path();
        var typed = !traits.generated() && !traits.version() && !path.equals("password");
        return new Field(
                path,
                attribute,
                FieldTypes.of(attribute),
                Optional.empty(),
                Optional.empty(),
                Declaration.Surroundings.NONE,
                typed,
                typed && !traits.id(),
                path.equals("country"),
                path.equals("password"),
                path.equals("appraisal") ? Optional.of("appraise") : Optional.empty(),
                path.equals("price") ? Optional.of("price") : Optional.empty(),
                List.of());
    }

    private static List<EntityModel.Inline> inlines(EntitySchema schema) {
        return schema.attributes().stream()
                .filter(Attribute.ToMany.class::isInstance)
                .map(Attribute.ToMany.class::cast)
                .filter(Attribute.ToMany::owned)
                .map(children ->
                        new EntityModel.Inline(
                                children.path(),
                                children,
                                children.target().getSimpleName(),
                                Optional.empty(),
                                List.of("heading", "pages"),
                                Map.of(),
                                new Bounds(0, CHAPTERS)))
                .toList();
    }

    private static EntityAdmin<?> admin(EntitySchema schema) {
        return switch (schema.name()) {
            case "Book" -> new Books();
            case "Author" -> new Authors();
            case "Keyword" -> new Keywords();
            default -> new Plain(schema.type());
        };
    }

    private static final class Books implements EntityAdmin<Book> {
        @Override
        public PredicateSpecification<Book> visibleTo(Actor actor) {
            return (book, cb) -> {
                if (actor.in("novels")) {
                    return cb.equal(book.get("genre"), Genre.NOVEL);
                }
                if (actor.in("obscure")) {
                    return cb.isFalse(book.join("author").get("famous"));
                }
                if (actor.in("slow")) {
                    return cb.isNotNull(
                            cb.function("pg_sleep", Object.class, cb.literal(60)).as(String.class));
                }
                return actor.in("public")
                        ? cb.isFalse(book.join("keywords").get("internal"))
                        : null;
            };
        }

        @Override
        public boolean allows(Actor actor, String operation, Book book) {
            return !Boolean.TRUE.equals(book.lent)
                    || !operation.equals("delete") && !actor.in("careful");
        }

        @Override
        public void beforeSave(Book book, Actor actor) {
            if (book.title.equals("Untitled")) {
                throw new IllegalArgumentException("A book needs a title of its own");
            }
        }
    }

    private static final class Authors implements EntityAdmin<Author> {
        @Override
        public PredicateSpecification<Author> visibleTo(Actor actor) {
            return (author, cb) ->
                    actor.in("obscure") || actor.in("shy")
                            ? cb.isFalse(author.get("famous"))
                            : null;
        }
    }

    private static final class Keywords implements EntityAdmin<Keyword> {
        @Override
        public PredicateSpecification<Keyword> visibleTo(Actor actor) {
            return (keyword, cb) -> actor.in("public") ? cb.isFalse(keyword.get("internal")) : null;
        }
    }

    private record Plain(Class<?> entity) implements EntityAdmin<Object> {
        @Override
        @SuppressWarnings("unchecked")
        public Class<Object> type() {
            return (Class<Object>) entity;
        }
    }
}
