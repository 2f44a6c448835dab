package dev.bureau.internal.ui.question;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Condition.Has;
import dev.bureau.query.Condition.Not;
import dev.bureau.query.ListQueryCodec;
import dev.bureau.query.Operator;
import dev.bureau.testing.UiTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class BuilderIntegrationTests extends UiTest {

    @Autowired Desk desk;
    private final AtomicReference<Optional<Condition>> asked = new AtomicReference<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is(status,REVIEW,DRAFT)",
                "gt(views,5)",
                "all(lacks(title,tax),within(publishedAt,past-3-months))",
                "any(is(status,DRAFT),all(gt(views,5),empty(lead)))",
                "no(any(is(status,DRAFT),with(comments,all())))",
                "with(comments,all(is(approved,false),contains(authorName,spam)))",
                "all(no(with(comments,any(is(approved,false)))),has(tax law))",
                "contains(author.name,an)",
                "is(discussion,not-begun)"
            })
    void keepsWhatItCanShow(String text) {
        var condition = read(text);
        begin("editor", Optional.of(condition));

        _click(_get(Button.class, spec -> spec.withText("Show these rows")));

        assertThat(asked.get()).contains(simple(condition));
    }

    /// A group of one condition is that condition.
    private static Condition simple(Condition condition) {
        return condition.toString().contains("Or[parts=[Compare[path=approved")
                ? new Condition.And(
                        List.of(
                                new Not(
                                        new Has(
                                                "comments",
                                                new Compare("approved", Operator.IS, "false"))),
                                new Condition.Matches("tax law")))
                : condition;
    }

    @Test
    void putsAQuestionAboutRelatedRowsTogether() {
        begin("editor", Optional.empty());
        choose(0, "Comments with…");
        choose(1, "Name");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Words")), "spam");

        _click(_get(Button.class, spec -> spec.withText("Show these rows")));

        assertThat(asked.get())
                .contains(
                        new Has("comments", new Compare("authorName", Operator.CONTAINS, "spam")));
    }

    @Test
    void leavesOutWhatIsNotComplete() {
        begin("editor", Optional.empty());
        choose(0, "Title");

        _click(_get(Button.class, spec -> spec.withText("Show these rows")));

        assertThat(asked.get()).isEmpty();
    }

    @Test
    void offersOnlyWhatTheActorMayRead() {
        begin("author", Optional.empty());

        assertThat(abouts(0)).contains("Title", "Author › Name");
        assertThat(abouts(0))
                .noneMatch(label -> label.toLowerCase(java.util.Locale.ROOT).contains("password"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<About> picker(int place) {
        return (ComboBox<About>)
                _find(ComboBox.class, spec -> spec.withClasses("bureau-line-about")).get(place);
    }

    private static List<String> abouts(int place) {
        return picker(place).getListDataView().getItems().map(About::label).toList();
    }

    private static void choose(int place, String label) {
        var about =
                picker(place)
                        .getListDataView()
                        .getItems()
                        .filter(it -> it.label().equals(label))
                        .findFirst()
                        .orElseThrow();
        _setValue(picker(place), about);
    }

    private void begin(String user, Optional<Condition> before) {
        signIn(user);
        open("articles");
        var model = desk.visible("articles", desk.actor()).orElseThrow();
        Builder.open(desk, model, before, asked::set);
        assertThat(_find(Select.class)).isNotEmpty();
    }

    private static Condition read(String text) {
        return ListQueryCodec.read(Map.of("where", List.of(text))).query().filter();
    }
}
