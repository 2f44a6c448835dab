package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.access.ActorSource;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.ui.list.edit.EditCell;
import dev.bureau.internal.ui.list.edit.Typed;
import dev.bureau.testing.UiTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListEditIntegrationTests extends UiTest {

    @Autowired EntityStore store;
    @Autowired Registry registry;
    @Autowired ActorSource actors;

    @BeforeEach
    void start() {
        signIn("editor");
        open("tags?sort=name");
    }

    @Test
    void editsEveryPlainValueWhenAsked() {
        assertThat(cell(0, "name")).isNotInstanceOf(EditCell.class);
        turn();

        type(0, "name", "AAA first");
        type(1, "name", "AAB second");
        assertThat(words()).contains("2 changes in 2 rows");
        assertThat(stored(0)).doesNotContain("AAA first");

        var before = rows();
        press("Save");
        assertThat(rows().subList(0, 2)).containsExactly("AAA first", "AAB second");
        assertThat(words()).doesNotContain("2 changes in 2 rows");

        type(0, "name", before.get(0));
        type(1, "name", before.get(1));
        press("Save");
        assertThat(rows()).containsAll(before);
    }

    @Test
    void forgetsWhatIsRestored() {
        turn();
        var before = rows();

        Typed.open(cell(0, "name"));
        _setValue(_get(cell(0, "name"), TextField.class), "other");
        Typed.restore(cell(0, "name"));
        type(1, "name", "another");
        press("Discard");

        assertThat(words()).noneMatch(each -> each.contains("change"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongAtTheCell() {
        turn();
        var second = rows().get(1);

        type(0, "name", second);
        type(2, "name", "");
        press("Save");

        assertThat(_find(cell(0, "name"), Span.class).stream().map(Span::getText))
                .anyMatch(words -> words.contains("another row") || words.contains("already"));
        assertThat(_find(cell(2, "name"), Span.class)).hasSizeGreaterThan(1);
        assertThat(words()).contains("2 changes in 2 rows");
        press("Discard");
    }

    @Test
    void letsTheActorChooseWhereSomebodyWasFaster() {
        turn();
        var name = rows().getFirst();
        type(0, "name", "AAA mine");
        rename(row(0).id(), name, "AAA theirs");

        press("Save");
        assertThat(_find(cell(0, "name"), Span.class).stream().map(Span::getText))
                .anyMatch(words -> words.endsWith(": AAA theirs"));
        _click(_get(cell(0, "name"), Button.class, spec -> spec.withText("Keep mine")));
        press("Save");

        assertThat(rows()).contains("AAA mine").doesNotContain("AAA theirs");
        rename(id("AAA mine"), "AAA mine", name);
    }

    @Test
    void showsTheirValueWhereTheirsIsTaken() {
        turn();
        var name = rows().getFirst();
        var title = UI.getCurrent().getInternals().getTitle();
        type(0, "name", "AAA mine");
        rename(row(0).id(), name, "AAA theirs");

        press("Save");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Error: " + title);
        _click(_get(cell(0, "name"), Button.class, spec -> spec.withText("Take theirs")));

        assertThat(texts(cell(0, "name"))).containsExactly("AAA theirs");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(title);
        Typed.open(cell(0, "name"));
        assertThat(_get(cell(0, "name"), TextField.class).getValue()).isEqualTo("AAA theirs");
        Typed.restore(cell(0, "name"));
        rename(row(0).id(), "AAA theirs", name);
    }

    @Test
    void showsWhatIsStoredWhereNothingIsTypedAnyMore() {
        turn();
        var name = rows().getFirst();
        type(0, "name", "AAA mine");
        rename(row(0).id(), name, "AAA theirs");
        press("Save");
        _click(_get(cell(0, "name"), Button.class, spec -> spec.withText("Keep mine")));

        type(0, "name", "AAA theirs");

        assertThat(words()).noneMatch(each -> each.contains("change"));
        assertThat(texts(cell(0, "name"))).containsExactly("AAA theirs");
        rename(row(0).id(), "AAA theirs", name);
    }

    private static List<String> texts(Component cell) {
        return _find(cell, Span.class).stream().map(Span::getText).toList();
    }

    @Test
    void keepsWhatWasTypedWhileOtherRowsAreShownAndAsksBeforeItIsLost() {
        turn();
        type(0, "name", "kept");
        open("tags?sort=-name");
        assertThat(words()).contains("1 change in 1 row");
        open("tags?sort=name");
        assertThat(_find(cell(0, "name"), Span.class).stream().map(Span::getText)).contains("kept");

        open("articles");
        var dialog = _get(ConfirmDialog.class);
        assertThat(dialog.isOpened()).isTrue();
        assertThat(words()).contains("1 change in 1 row");
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        assertThat(_get(H1.class).getText()).isEqualTo("Articles");
    }

    @Test
    void editsDeclaredColumnsAtOnceAndOnlyWhereTheActorMay() {
        open("articles?sort=title&status=PUBLISHED");
        assertThat(cell(0, "category")).isInstanceOf(EditCell.class);
        assertThat(cell(0, "title")).isNotInstanceOf(EditCell.class);

        signIn("reader");
        open("articles");
        assertThat(_find(EditCell.class)).isEmpty();
        assertThat(_find(NativeButton.class).stream().map(each -> each.getTitle().orElse("")))
                .doesNotContain("Edit in the list");
    }

    private void rename(String id, String from, String to) {
        var values = Map.of("name", new Edit.Value(from, to));
        store.save(
                new Edit(Edit.Kind.CHANGE, tags().name(), id, values, Map.of()),
                actors.current().orElseThrow(),
                Locale.ENGLISH);
    }

    private String id(String name) {
        for (var at = 0; at < GridKt._size(grid()); at++) {
            if (row(at).label().equals(name)) {
                return row(at).id();
            }
        }
        throw new AssertionError(name);
    }

    private EntityModel tags() {
        return registry.bySlug("tags").orElseThrow();
    }

    private String stored(int at) {
        return store.find(tags(), row(at).id(), actors.current().orElseThrow())
                .orElseThrow()
                .label();
    }

    private void turn() {
        _click(
                _get(
                        NativeButton.class,
                        spec ->
                                spec.withPredicate(each ->
                                        each.getTitle().orElse("").equals("Edit in the list"))));
    }

    private void type(int row, String column, String words) {
        Typed.open(cell(row, column));
        _setValue(_get(cell(row, column), TextField.class), words);
        Typed.keep(cell(row, column));
    }

    private void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
        settle();
    }

    private Component cell(int row, String column) {
        return GridKt._getCellComponent(grid(), row, column);
    }

    private Row row(int at) {
        return GridKt._get(grid(), at);
    }

    private List<String> rows() {
        return GridKt._findAll(grid()).stream().map(Row::label).toList();
    }

    private List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Row> grid() {
        return _get(Grid.class);
    }
}
