package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.access.Actor;
import dev.bureau.field.FieldTypes;
import dev.bureau.filter.ChosenFilter;
import dev.bureau.query.ChoiceName;
import dev.bureau.query.Condition;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import dev.bureau.schema.Traits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// A filter whose conditions the application wrote in code.
///
/// @param options the choices that are always there
/// @param offered further ones for an actor: the words for each value
/// @param rows what holds for the rows of a further one
/// @param counted whether numbers of rows stand beside the choices
public record OwnFilter(
        List<Option> options,
        Function<Actor, Map<String, String>> offered,
        Function<String, PredicateSpecification<Object>> rows,
        boolean counted) {

    private static final int MOST = 200;

    /// A choice.
    ///
    /// @param value as in addresses
    public record Option(String value, String words, PredicateSpecification<Object> rows) {}

    /// The choices of an actor with the declared words.
    public List<Reference> offers(Actor actor) {
        var all = new ArrayList<Reference>();
        options.forEach(option -> all.add(new Reference(option.value(), option.words())));
        offered.apply(actor).entrySet().stream()
                .limit(MOST)
                .forEach(one -> all.add(new Reference(one.getKey(), one.getValue())));
        return List.copyOf(all);
    }

    /// What holds for the rows of each of these choices, in order; empty where it is none of the
    /// actor's. The application is asked at most once which choices are theirs.
    public List<Optional<PredicateSpecification<Object>>> rows(List<String> values, Actor actor) {
        var fixed = new LinkedHashMap<String, PredicateSpecification<Object>>();
        options.forEach(option -> fixed.putIfAbsent(option.value(), option.rows()));
        var theirs =
                fixed.keySet().containsAll(values)
                        ? Map.<String, String>of()
                        : offered.apply(actor);
        return values.stream()
                .map(value ->
                        Optional.ofNullable(fixed.get(value))
                                .or(() ->
                                        theirs.containsKey(value)
                                                ? Optional.of(rows.apply(value))
                                                : Optional.empty()))
                .toList();
    }

    /// The filter of the list; empty where it has no name.
    ///
    /// @param entity the name of the listed entity
    public static <T> Optional<EntityModel.Filter> filter(
            Declaration.OwnFilter<T> declared, String entity) {
        var name = ChoiceName.ofFilter(declared.title());
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new EntityModel.Filter(
                                name,
                                entity,
                                field(name, declared),
                                new ChosenFilter(),
                                Optional.of(of(declared)),
                                initial(name, declared)));
    }

    private static Optional<Condition.Compare> initial(
            String name, Declaration.OwnFilter<?> declared) {
        return Optional.of(new Condition.Compare(name, Operator.IS, declared.initially()))
                .filter(asked -> !asked.values().isEmpty());
    }

    @SuppressWarnings("unchecked") // the store hands conditions rows of this entity only
    private static <T> OwnFilter of(Declaration.OwnFilter<T> declared) {
        var options =
                declared.options().stream()
                        .map(it ->
                                new Option(
                                        it.value(),
                                        it.words(),
                                        (PredicateSpecification<Object>) it.rows()))
                        .toList();
        Function<Actor, Map<String, String>> none = actor -> Map.of();
        Function<String, PredicateSpecification<Object>> nothing =
                value -> PredicateSpecification.unrestricted();
        return new OwnFilter(
                options,
                declared.found().map(Declaration.FilterOptions::offered).orElse(none),
                declared.found()
                        .<Function<String, PredicateSpecification<Object>>>map(it ->
                                value -> (PredicateSpecification<Object>) it.rows().apply(value))
                        .orElse(nothing),
                !declared.uncounted());
    }

    /// What stands for an attribute where one is asked for.
    private static Field field(String name, Declaration.OwnFilter<?> declared) {
        var traits = new Traits(name, String.class, false, false, false, true, false, false, false);
        var attribute = new Attribute.Text(traits, 0, Integer.MAX_VALUE, false, false, false);
        return new Field(
                name,
                attribute,
                FieldTypes.of(attribute),
                Optional.of(declared.title()),
                Optional.empty(),
                Declaration.Surroundings.NONE,
                false,
                false,
                false,
                false,
                declared.requires(),
                Optional.empty(),
                List.of());
    }
}
