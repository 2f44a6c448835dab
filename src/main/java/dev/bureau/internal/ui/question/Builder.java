package dev.bureau.internal.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import java.util.Optional;
import java.util.function.Consumer;

/// The dialog in which a question of any shape is put together, and read back as it grows.
public final class Builder {

    private final Desk desk;
    private final EntityModel model;
    private final Dialog dialog;
    private final Div answer = new Div();
    private final Branch branch;

    private Builder(Desk desk, EntityModel model, Optional<Condition> before) {
        this.desk = desk;
        this.model = model;
        dialog = new Dialog(desk.text("question.heading"));
        branch = new Branch(Scope.of(desk, model, this::read), 0, before.orElse(Condition.ALL));
    }

    /// Opens the dialog.
    ///
    /// @param before what is asked so far
    /// @param done is told what is asked now; empty for nothing
    public static void open(
            Desk desk,
            EntityModel model,
            Optional<Condition> before,
            Consumer<Optional<Condition>> done) {
        var builder = new Builder(desk, model, before);
        builder.fill(done);
        builder.dialog.open();
        if (before.isEmpty()) {
            builder.branch.begin();
        }
        builder.read();
    }

    private void fill(Consumer<Optional<Condition>> done) {
        dialog.addClassNames("bureau-dialog", "bureau-builder");
        answer.addClassName("bureau-builder-answer");
        answer.getElement().setAttribute("role", "status");
        dialog.add(new Paragraph(desk.text("question.help")), branch);
        var cancel = new Button(desk.text("list.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var apply = new Button(desk.text("question.apply"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(click -> {
            dialog.close();
            done.accept(branch.condition());
        });
        dialog.getFooter().add(answer, cancel, apply);
    }

    /// Reads the question back, with the number of rows that answer it.
    private void read() {
        answer.removeAll();
        var query = ListQuery.ALL.withFilter(branch.condition().orElse(Condition.ALL));
        answer.setText(new Sentence(desk).of(model, query));
        if (branch.condition().isPresent()) {
            answer.add(Counts.of(desk, model, query));
        }
    }
}
