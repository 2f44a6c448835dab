package dev.bureau.schema;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the constraints of an attribute are looked up.
///
/// @param beans the descriptor of a class; empty where there is no Bean Validation
record ConstraintSource(Function<Class<?>, List<BeanDescriptor>> beans) {

    static ConstraintSource of(Validator validator) {
        var known = new ConcurrentHashMap<Class<?>, List<BeanDescriptor>>();
        return new ConstraintSource(type ->
                known.computeIfAbsent(
                        type, bean -> List.of(validator.getConstraintsForClass(bean))));
    }

    /// The constraints of the default group on a property of a class, composed ones taken apart.
    Constraints of(Class<?> bean, String property) {
        var annotations =
                beans.apply(bean).stream()
                        .flatMap(descriptor ->
                                Optional.ofNullable(descriptor.getConstraintsForProperty(property))
                                        .stream())
                        .flatMap(descriptor ->
                                descriptor
                                        .findConstraints()
                                        .unorderedAndMatchingGroups(Default.class)
                                        .getConstraintDescriptors()
                                        .stream())
                        .flatMap(ConstraintSource::parts)
                        .toList();
        return new Constraints(annotations);
    }

    private static Stream<Annotation> parts(ConstraintDescriptor<?> constraint) {
        return Stream.concat(
                Stream.of(constraint.getAnnotation()),
                constraint.getComposingConstraints().stream().flatMap(ConstraintSource::parts));
    }
}
