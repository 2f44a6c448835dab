package dev.bureau.internal.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.query.Condition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Conditions of which all, any or none have to apply, further groups among them.
final class Branch extends Div implements Part {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 4;

    /// Which of the conditions have to apply.
    enum Join {
        ALL,
        ANY,
        NONE
    }

    private final Scope scope;
    private final int depth;
    private final Select<Join> join = new Select<>();
    private final Div parts = new Div();

    /// @param depth how many groups it lies in
    Branch(Scope scope, int depth, Condition condition) {
        this.scope = scope;
        this.depth = depth;
        addClassName("bureau-branch");
        getElement().setAttribute("role", "group");
        parts.addClassName("bureau-branch-parts");
        join.setItems(Join.values());
        join.setAriaLabel(scope.desk().text("question.join"));
        join.setItemLabelGenerator(
                it -> scope.desk().text("question.join." + it.name().toLowerCase(Locale.ROOT)));
        join.setValue(joinOf(condition));
        partsOf(condition).forEach(part -> parts.add(made(part)));
        join.addValueChangeListener(change -> scope.changed().run());
        add(join, parts, adders());
    }

    private static Join joinOf(Condition condition) {
        return switch (condition) {
            case Condition.Or or -> Join.ANY;
            case Condition.Not not when !(not.part() instanceof Condition.Has) -> Join.NONE;
            case Condition.Not not -> Join.ALL;
            case Condition.And and -> Join.ALL;
            case Condition.Has has -> Join.ALL;
            case Condition.Compare compare -> Join.ALL;
            case Condition.Matches matches -> Join.ALL;
        };
    }

    private static List<Condition> partsOf(Condition condition) {
        return switch (condition) {
            case Condition.And and -> and.parts();
            case Condition.Or or -> or.parts();
            case Condition.Not not when not.part() instanceof Condition.Or or -> or.parts();
            case Condition.Not not when not.part() instanceof Condition.Has -> List.of(not);
            case Condition.Not not -> List.of(not.part());
            case Condition.Has has -> List.of(has);
            case Condition.Compare compare -> List.of(compare);
            case Condition.Matches matches -> List.of(matches);
        };
    }

    private Component made(Condition condition) {
        var single =
                switch (condition) {
                    case Condition.And and -> false;
                    case Condition.Or or -> false;
                    case Condition.Not not -> not.part() instanceof Condition.Has;
                    case Condition.Has has -> true;
                    case Condition.Compare compare -> true;
                    case Condition.Matches matches -> true;
                };
        return single
                ? new Line(scope, depth, Optional.of(condition), this::remove)
                : nested(condition);
    }

    private Component nested(Condition condition) {
        var branch = new Branch(scope, depth + 1, condition);
        var remove = new Button(Icons.of("close-small"), click -> remove(branch.getParent()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("bureau-line-remove");
        remove.setAriaLabel(scope.desk().text("question.group.remove"));
        var row = new Nested(branch, remove);
        row.addClassName("bureau-nested");
        return row;
    }

    /// A group with the way to take it off.
    private static final class Nested extends Div implements Part {

        private static final long serialVersionUID = 1L;

        private final Branch branch;

        Nested(Branch branch, Button remove) {
            super(branch, remove);
            this.branch = branch;
        }

        @Override
        public Optional<Condition> condition() {
            return branch.condition();
        }
    }

    private Div adders() {
        var line = new Button(scope.desk().text("question.add"), Icons.of("plus"));
        line.addThemeVariants(ButtonVariant.TERTIARY);
        line.addClickListener(click -> begin());
        var group = new Button(scope.desk().text("question.group.add"), Icons.of("plus"));
        group.addThemeVariants(ButtonVariant.TERTIARY);
        group.setVisible(depth < DEEPEST);
        group.addClickListener(click -> beginGroup());
        var both = new Div(line, group);
        both.addClassName("bureau-adders");
        return both;
    }

    /// Adds a condition to be filled in, and goes there.
    void begin() {
        var line = new Line(scope, depth, Optional.empty(), this::remove);
        parts.add(line);
        line.focus();
    }

    private void beginGroup() {
        var other = join.getValue() == Join.ANY ? Condition.ALL : new Condition.Or(List.of());
        var row = nested(other);
        parts.add(row);
        row.getChildren()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .forEach(Branch::begin);
    }

    private void remove(Optional<Component> part) {
        part.ifPresent(parts::remove);
        scope.changed().run();
    }

    private void remove(Line line) {
        remove(Optional.of(line));
    }

    @Override
    public Optional<Condition> condition() {
        var all =
                parts.getChildren()
                        .filter(Part.class::isInstance)
                        .flatMap(part -> ((Part) part).condition().stream())
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (join.getValue()) {
                    case ALL -> all.size() == 1 ? all.getFirst() : new Condition.And(all);
                    case ANY -> all.size() == 1 ? all.getFirst() : new Condition.Or(all);
                    case NONE -> new Condition.Not(new Condition.Or(all));
                });
    }
}
