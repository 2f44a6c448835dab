package dev.bureau.internal.ui.list.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.testing.UiTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SheetIntegrationTests extends UiTest {

    @Autowired Desk desk;
    private final Div screen = new Div();
    private EntityModel tags;
    private Sheet sheet;

    @BeforeEach
    void start() {
        signIn("editor");
        UI.getCurrent().add(screen);
        tags = desk.registry().bySlug("tags").orElseThrow();
        sheet = new Sheet(desk, tags);
    }

    @Test
    void forgetsCellsThatAreNotOnTheScreenAnyMore() {
        var rows = IntStream.range(0, 500).mapToObj(at -> row("x" + at)).toList();

        for (var row : rows) {
            screen.removeAll();
            screen.add(cell(row));
        }

        assertThat(rows).filteredOn(row -> sheet.shows(row.id(), "name")).hasSize(1);
        screen.removeAll();
        assertThat(rows).noneMatch(row -> sheet.shows(row.id(), "name"));
    }

    @Test
    void keepsTheInputOfACellThatComesBack() {
        var row = row("1");
        var cell = cell(row);
        screen.add(cell);
        Typed.open(cell);
        var input = (TextField) cell.getChildren().findFirst().orElseThrow();
        input.setValue("kept");

        screen.removeAll();
        var again = cell(row);
        screen.add(again);

        assertThat(again.getChildren()).containsExactly(input);
        Typed.restore(again);
        assertThat(sheet.unsaved()).isFalse();
    }

    @Test
    void asksForFewRowsAtOnceAndForTheWantedOneInAnyCase() {
        var cells = new ShownCells(desk, tags);
        IntStream.range(0, 300).forEach(at -> cells.add(cell(row("x" + at))));
        var last = cell(row("1"));
        cells.add(last);

        assertThat(cells.around(last)).hasSize(ShownCells.TOGETHER).startsWith("1", "x0");
        assertThat(cells.part(last)).isPresent();
    }

    @Test
    void saysWhoWasFasterWhereNobodyIsKnown() {
        var field = tags.field("name").orElseThrow();
        var collision = new Outcome.Collision("name", "a", "b", "c");
        var edit = CellEdit.of(field, "a", "b").collides(collision, "");

        assertThat(sheet.words().theirs(edit)).isEqualTo("Somebody else: c");
    }

    @Test
    void letsKeysWaitForNoCellThatIsNotThere() {
        sheet.listen(screen);
        var cell = cell(row("1"));
        screen.add(cell);

        assertThat(answer("bureau-edit", "cell", "name gone")).isTrue();
        assertThat(answer("bureau-edit-end", "how", "down")).isTrue();
        assertThat(answer("bureau-edit-end", "how", "leave")).isFalse();
        assertThat(answer("bureau-edit", "cell", "name 1")).isFalse();
        assertThat(cell.getChildren()).hasOnlyElementsOfType(TextField.class);
    }

    /// Whether the browser is told at once not to wait.
    private boolean answer(String event, String detail, String value) {
        var element = screen.getElement();
        var internals = UI.getCurrent().getInternals();
        internals.dumpPendingJavaScriptInvocations();
        var data = JacksonUtils.createObjectNode().put("event.detail." + detail, value);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, data));
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(sent -> sent.getOwner().equals(element.getNode()))
                .anyMatch(
                        sent -> sent.getInvocation().getExpression().contains("bureau-edit-ready"));
    }

    private EditCell cell(Row row) {
        var field = tags.field("name").orElseThrow();
        var column = new Column.Property("name", tags.name(), field, true);
        return (EditCell) sheet.cell(row, column, Span::new);
    }

    private Row row(String id) {
        return new Row(id, tags.name(), id, List.of());
    }
}
