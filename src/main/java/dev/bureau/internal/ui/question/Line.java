package dev.bureau.internal.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Condition.Has;
import dev.bureau.query.Condition.Matches;
import dev.bureau.query.Condition.Not;
import java.util.Optional;
import java.util.function.Consumer;

/// One condition: what it is about, and what has to be so.
final class Line extends Div implements Part {

    private static final long serialVersionUID = 1L;

    private final Scope scope;
    private final int depth;
    private final ComboBox<About> about = new ComboBox<>();
    private final Div rest = new Div();
    private Optional<Condition> plain = Optional.empty();
    private Optional<Rows> rows = Optional.empty();

    /// Conditions on rows behind a relation.
    ///
    /// @param none whether there must be no such row
    private record Rows(String path, Select<Boolean> none, Branch branch) {

        Condition condition() {
            var has = new Has(path, branch.condition().orElse(Condition.ALL));
            return none.getValue() ? new Not(has) : has;
        }
    }

    Line(Scope scope, int depth, Optional<Condition> condition, Consumer<Line> removed) {
        this.scope = scope;
        this.depth = depth;
        addClassName("bureau-line");
        rest.addClassName("bureau-line-rest");
        about.setAriaLabel(scope.desk().text("question.about"));
        about.setPlaceholder(scope.desk().text("question.about.choose"));
        about.setItems(
                (item, words) ->
                        item.label()
                                .toLowerCase(scope.desk().locale())
                                .contains(words.toLowerCase(scope.desk().locale())),
                scope.abouts());
        about.setItemLabelGenerator(About::label);
        about.addClassName("bureau-line-about");
        condition.ifPresent(this::show);
        about.addValueChangeListener(change -> {
            begin(Optional.ofNullable(change.getValue()), Optional.empty());
            scope.changed().run();
        });
        add(about, rest, remove(removed));
    }

    private Button remove(Consumer<Line> removed) {
        var remove = new Button(Icons.of("close-small"), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("bureau-line-remove");
        remove.setAriaLabel(scope.desk().text("question.remove"));
        return remove;
    }

    private void show(Condition condition) {
        var known =
                switch (condition) {
                    case Compare compare -> scope.about(compare.path(), About.Kind.VALUE);
                    case Has has -> scope.about(has.path(), About.Kind.ROWS);
                    case Not not when not.part() instanceof Has has ->
                            scope.about(has.path(), About.Kind.ROWS);
                    case Matches matches -> scope.about("", About.Kind.WORDS);
                    case Not not -> Optional.<About>empty();
                    case Condition.And and -> Optional.<About>empty();
                    case Condition.Or or -> Optional.<About>empty();
                };
        known.ifPresent(about::setValue);
        begin(known, Optional.of(condition));
        plain = known.isPresent() && rows.isPresent() ? Optional.empty() : Optional.of(condition);
    }

    private void begin(Optional<About> chosen, Optional<Condition> before) {
        rest.removeAll();
        plain = Optional.empty();
        rows = Optional.empty();
        chosen.ifPresent(it -> {
            switch (it.kind()) {
                case VALUE -> compare(it, before);
                case ROWS -> ask(it, before);
                case WORDS -> find(before);
            }
        });
    }

    private void compare(About what, Optional<Condition> before) {
        var chosen = before.filter(Compare.class::isInstance).map(Compare.class::cast);
        new Filters(scope.desk(), scope.model())
                .of(what.path())
                .ifPresent(offer ->
                        rest.add(
                                new Comparing(
                                        offer,
                                        chosen,
                                        it -> become(it.map(Condition.class::cast)))));
    }

    private void find(Optional<Condition> before) {
        var words = new TextField();
        words.setAriaLabel(scope.desk().text("question.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        before.filter(Matches.class::isInstance)
                .ifPresent(it -> words.setValue(((Matches) it).text()));
        words.addValueChangeListener(change ->
                become(
                        Optional.of(change.getValue())
                                .filter(text -> !text.isBlank())
                                .map(Matches::new)));
        rest.add(words);
    }

    private void ask(About what, Optional<Condition> before) {
        var negated = before.filter(Not.class::isInstance).isPresent();
        var asked =
                before.map(it -> it instanceof Not not ? not.part() : it)
                        .filter(Has.class::isInstance)
                        .map(it -> ((Has) it).condition())
                        .orElse(Condition.ALL);
        scope.behind(what.path())
                .ifPresent(behind -> {
                    var none = new Select<Boolean>();
                    none.setItems(false, true);
                    none.setAriaLabel(scope.desk().text("question.join"));
                    none.setItemLabelGenerator(
                            it -> scope.desk().text(it ? "question.has.none" : "question.has.one"));
                    none.setValue(negated);
                    none.addClassName("bureau-operator");
                    none.addValueChangeListener(change -> scope.changed().run());
                    var branch = new Branch(behind, depth + 1, asked);
                    rows = Optional.of(new Rows(what.path(), none, branch));
                    rest.add(none, branch);
                    if (before.isEmpty()) {
                        branch.begin();
                    }
                });
    }

    private void become(Optional<? extends Condition> condition) {
        plain = condition.map(Condition.class::cast);
        scope.changed().run();
    }

    @Override
    public Optional<Condition> condition() {
        return rows.map(Rows::condition).or(() -> plain);
    }

    void focus() {
        about.focus();
    }
}
