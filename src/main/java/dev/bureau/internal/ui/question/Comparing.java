package dev.bureau.internal.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.bureau.filter.Facets;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The inputs of one filter: how to compare, and with what.
public final class Comparing extends Div {

    private static final long serialVersionUID = 1L;

    private final Filters.Offer offer;
    private final Consumer<Optional<Compare>> changed;
    private final Select<Operator> operator = new Select<>();
    private final Div inputs = new Div();
    private List<String> values;
    private transient Consumer<Facets> count = facets -> {};

    public Comparing(
            Filters.Offer offer, Optional<Compare> chosen, Consumer<Optional<Compare>> changed) {
        this.offer = offer;
        this.changed = changed;
        var operators = offer.type().operators(offer.context());
        var known = chosen.map(Comparing::editable).filter(it -> operators.contains(it.operator()));
        values = known.map(Compare::values).orElse(List.of());
        addClassName("bureau-comparing");
        inputs.addClassName("bureau-inputs");
        operator.addClassName("bureau-operator");
        operator.setAriaLabel(offer.context().text().apply("filter.comparison"));
        operator.setItems(operators);
        operator.setItemLabelGenerator(it -> offer.type().wording().name(it, offer.context()));
        operator.setValue(known.map(Compare::operator).orElse(operators.getFirst()));
        operator.setVisible(operators.size() > 1);
        operator.addValueChangeListener(change -> turn(change.getOldValue()));
        add(operator, inputs);
        showInputs();
    }

    /// The same comparison with the operators that inputs know.
    private static Compare editable(Compare compare) {
        var first = compare.values().stream().findFirst().orElse("");
        return switch (compare.operator()) {
            case AT_LEAST -> new Compare(compare.path(), Operator.BETWEEN, first, "");
            case AT_MOST -> new Compare(compare.path(), Operator.BETWEEN, "", first);
            case IS,
                    IS_NOT,
                    LESS,
                    GREATER,
                    BETWEEN,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS,
                    ENDS,
                    EMPTY,
                    NOT_EMPTY,
                    WITHIN ->
                    compare;
        };
    }

    /// Values stay where they still make sense.
    private void turn(Operator before) {
        if (shape(before) != shape(operator.getValue())) {
            values = List.of();
        }
        showInputs();
        tell();
    }

    private static int shape(Operator operator) {
        return switch (operator) {
            case EMPTY, NOT_EMPTY -> 0;
            case IS, IS_NOT, LESS, AT_MOST, GREATER, AT_LEAST -> 1;
            case CONTAINS, NOT_CONTAINS, STARTS, ENDS -> 1;
            case BETWEEN -> 2;
            case WITHIN -> 3;
        };
    }

    private void showInputs() {
        inputs.removeAll();
        inputs.setVisible(!presence());
        if (!presence()) {
            inputs.add(
                    offer.type()
                            .inputs(operator.getValue(), values, offer.context(), this::become));
        }
        countNow();
    }

    /// Says who counts the rows of each choice where there are choices: now, and whenever others
    /// come into sight.
    public void whenCountable(Consumer<Facets> counter) {
        count = counter;
        countNow();
    }

    private void countNow() {
        all(inputs)
                .filter(Facets.class::isInstance)
                .map(Facets.class::cast)
                .findFirst()
                .ifPresent(facets -> {
                    facets.whenOthers(() -> count.accept(facets));
                    count.accept(facets);
                });
    }

    private boolean presence() {
        return shape(operator.getValue()) == 0;
    }

    private void become(List<String> chosen) {
        values = List.copyOf(chosen);
        tell();
    }

    private void tell() {
        changed.accept(compare());
    }

    private Optional<Compare> compare() {
        var complete = presence() || !values.isEmpty();
        return complete
                ? Optional.of(
                        new Compare(
                                offer.path(), operator.getValue(), presence() ? List.of() : values))
                : Optional.empty();
    }

    /// Goes to the first input of a value.
    public void focusFirst() {
        all(inputs)
                .filter(it -> it instanceof Focusable<?> && it instanceof HasEnabled)
                .findFirst()
                .ifPresent(input -> ((Focusable<?>) input).focus());
    }

    private static Stream<Component> all(Component parent) {
        return parent.getChildren().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }
}
