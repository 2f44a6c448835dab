package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.ui.form.FormCommands.After;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three articles whose titles begin alike, in the order of their titles.
class NextRowIntegrationTests extends UiTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void leadsFromRowToRowOfTheListOneCameFrom() {
        var ids = three("leads");
        signIn("editor");
        open(address(ids.get(1), "leads"));

        eventually(
                () ->
                        assertThat(links())
                                .anyMatch(it -> it.contains("articles/" + ids.get(0) + "?back="))
                                .anyMatch(it -> it.contains("articles/" + ids.get(2) + "?back=")),
                Duration.ofSeconds(5));
        open(address(ids.get(0), "leads"));
        eventually(
                () ->
                        assertThat(links())
                                .singleElement()
                                .asString()
                                .contains("articles/" + ids.get(1)),
                Duration.ofSeconds(5));
    }

    @Test
    void savesAndOpensTheNext() {
        var ids = three("saves");
        signIn("editor");
        open(address(ids.get(0), "saves"));
        OpenForm.type("lead", "Another lead");
        _get(FormPane.class).save(After.NEXT);
        settle();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("saves 2");
        assertThat(new Articles(jdbc).row(ids.get(0))).containsEntry("lead", "Another lead");
    }

    @Test
    void opensTheNextEvenWhereTheSavedOneLeavesTheList() {
        var ids = three("leaves");
        signIn("editor");
        open(address(ids.get(0), "leaves"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Something else");
        _get(FormPane.class).save(After.NEXT);
        settle();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("leaves 2");
    }

    @Test
    void saysThatItWasTheLast() {
        var ids = three("ends");
        signIn("editor");
        open(address(ids.get(2), "ends"));
        _get(FormPane.class).save(After.NEXT);
        settle();

        _assertNone(FormPane.class);
        assertThat(
                        _find(Notification.class).stream()
                                .map(note -> note.getElement().getProperty("text", "")))
                .contains("That was the last one of the list.");
    }

    @Test
    void leadsNobodyToRowsOutOfSight() {
        var ids = three("sight");
        jdbc.sql(
                        "update article set author_id = (select id from author where username ="
                                + " 'author') where id in (:ids)")
                .param("ids", List.of(Long.valueOf(ids.get(0)), Long.valueOf(ids.get(2))))
                .update();
        jdbc.sql(
                        "update article set author_id = (select min(id) from author where username"
                                + " is null) where id = :id")
                .param("id", Long.valueOf(ids.get(1)))
                .update();
        signIn("author");
        open(address(ids.get(0), "sight"));

        eventually(
                () ->
                        assertThat(links())
                                .singleElement()
                                .asString()
                                .contains("articles/" + ids.get(2)),
                Duration.ofSeconds(5));
    }

    @Test
    void linksToThePageOnTheSite() {
        var id = new Articles(jdbc).add("Out now", "next-site");
        signIn("editor");
        open("articles/" + id);
        assertThat(text()).doesNotContain("/articles/next-site");
        jdbc.sql("update article set status = 'published' where id = " + id).update();
        open("articles/" + id);

        assertThat(_get(Anchor.class, spec -> spec.withClasses("bureau-form-page")).getHref())
                .isEqualTo("/articles/next-site");
    }

    private List<String> links() {
        settle();
        return _find(NeighbourLinks.class).stream()
                .flatMap(box -> box.getChildren())
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static String address(String id, String word) {
        return "articles/" + id + "?back=title-starts%3D" + word + "%26sort%3Dtitle";
    }

    private List<String> three(String word) {
        return Stream.of(1, 2, 3)
                .map(number ->
                        new Articles(jdbc).add(word + " " + number, "next-" + word + "-" + number))
                .toList();
    }

    private static String text() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
