package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.ui.question.Comparing;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnFilterViewIntegrationTests extends UiTest {

    @Test
    void asksWhatAFilterInCodeSays() {
        signIn("editor");
        open("articles?length=short&length=long");

        assertThat(chips()).containsExactly("Length: Short, Long");
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void offersItsChoicesWithTheirNumbers() {
        signIn("editor");
        open("articles?discussion=not-begun");

        openChip("Discussion");

        assertThat(choices()).containsExactly("Not begun", "Waiting for approval");
        eventually(() -> assertThat(numbers()).hasSize(2), Duration.ofSeconds(10));
    }

    @Test
    void offersRelatedRowsInUseToBeTicked() {
        signIn("editor");
        open("articles?category-present=yes");
        openChip("Category");
        compare(Operator.IS);

        assertThat(choices()).contains("Politics").isSorted();
        eventually(() -> assertThat(numbers()).isNotEmpty(), Duration.ofSeconds(10));
    }

    @Test
    void findsOtherRelatedRowsWhileTheirNamesAreTyped() {
        signIn("editor");
        open("articles?author-present=yes");
        openChip("Author");
        compare(Operator.IS);
        var first = choices();

        _get(TextField.class, spec -> spec.withPlaceholder("Type to search…"))
                .setValue(first.getLast());

        assertThat(first).hasSize(20);
        assertThat(choices()).contains(first.getLast()).hasSizeLessThan(20);
    }

    @SuppressWarnings("unchecked")
    private static void compare(Operator operator) {
        ((Select<Operator>) _get(_get(Comparing.class), Select.class)).setValue(operator);
    }

    private static List<String> choices() {
        return boxes().getListDataView().getItems().map(Reference::label).toList();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Reference> boxes() {
        return (CheckboxGroup<Reference>) _get(CheckboxGroup.class);
    }

    /// The numbers beside the choices.
    private static List<Component> numbers() {
        return all(boxes())
                .filter(part -> part.getElement().getClassList().contains("bureau-facet"))
                .toList();
    }

    private static void openChip(String words) {
        _find(Chip.class).stream()
                .filter(chip -> chip.words().startsWith(words))
                .forEach(Chip::open);
    }

    private static List<String> chips() {
        return _find(Chip.class).stream().map(Chip::words).toList();
    }

    private static Stream<Component> all(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(child -> all(child)));
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows() {
        return GridKt._findAll((Grid<Row>) _get(Grid.class));
    }
}
