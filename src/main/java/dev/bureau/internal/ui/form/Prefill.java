package dev.bureau.internal.ui.form;

import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldType;
import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Fills inputs of a new row: addresses from titles while these are typed, and what the page's
/// address says.
final class Prefill {

    private final Place place;
    private final FormFields fields;

    Prefill(Place place, FormFields fields) {
        this.place = place;
        this.fields = fields;
    }

    /// Lets inputs follow those they are prefilled from, until somebody writes into them.
    void follow() {
        for (var input : fields.inputs()) {
            var sources =
                    input.field().prefilledFrom().stream()
                            .flatMap(path -> fields.input(path).stream())
                            .toList();
            if (!sources.isEmpty() && input.editor().isEmpty()) {
                follow(input, sources);
            }
        }
    }

    private void follow(FormInput input, List<FormInput> sources) {
        var free = new boolean[] {true};
        input.editor()
                .addValueChangeListener(
                        event -> free[0] = !event.isFromClient() || event.getValue().equals(""));
        for (var source : sources) {
            if (source.editor() instanceof HasValueChangeMode live) {
                live.setValueChangeMode(ValueChangeMode.LAZY);
            }
            source.editor()
                    .addValueChangeListener(event -> {
                        if (free[0]) {
                            input.type(address(input, sources));
                        }
                    });
        }
    }

    private static @Nullable String address(FormInput input, List<FormInput> sources) {
        var words =
                sources.stream()
                        .map(source -> source.reading().map(Objects::toString).orElse(""))
                        .collect(Collectors.joining(" "));
        var slug = Slugs.of(words);
        if (input.field().attribute() instanceof Attribute.Text text
                && slug.length() > text.maxLength()) {
            slug = slug.substring(0, text.maxLength());
        }
        return slug.isEmpty() ? null : slug;
    }

    /// Fills inputs from the address, as in `?category=3`. What cannot be read is left out.
    void from(Map<String, List<String>> parameters) {
        parameters.forEach(
                (path, values) -> fields.input(path).ifPresent(input -> fill(input, values)));
    }

    private void fill(FormInput input, List<String> values) {
        try {
            input.type(value(input.field(), values));
        } catch (IllegalArgumentException e) {
            input.type(input.base());
        }
    }

    private @Nullable Object value(Field field, List<String> values) {
        return switch (field.attribute()) {
            case Attribute.ToMany any -> new HashSet<>(references(field, values));
            case Attribute.ToOne any -> references(field, values).stream().findFirst().orElse(null);
            case Attribute.Text any -> decoded(field, values);
            case Attribute.Numeric any -> decoded(field, values);
            case Attribute.Flag any -> decoded(field, values);
            case Attribute.Choice any -> decoded(field, values);
            case Attribute.Moment any -> decoded(field, values);
            case Attribute.Binary any -> decoded(field, values);
            case Attribute.Converted any -> decoded(field, values);
            case Attribute.Structured any -> decoded(field, values);
            case Attribute.Subtype any -> decoded(field, values);
            case Attribute.Elements elements -> decoded(field, values);
            case Attribute.AnyRelation any -> decoded(field, values);
            case Attribute.Embedded any -> decoded(field, values);
        };
    }

    private Object decoded(Field field, List<String> values) {
        return ((FieldType<?>) field.type()).decode(values.getFirst(), place.context(field));
    }

    private List<Reference> references(Field field, List<String> ids) {
        var desk = place.desk();
        return Optional.of(field.attribute())
                .flatMap(place::target)
                .map(target -> desk.store().references(target, ids, desk.actor()))
                .orElse(List.of());
    }
}
