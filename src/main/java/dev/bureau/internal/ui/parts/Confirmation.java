package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// Asks before something that cannot be taken back, and names what and how many.
public final class Confirmation {

    private Confirmation() {}

    /// What is asked.
    ///
    /// @param heading the question
    /// @param help what the actor should know before
    /// @param yes the button's words: a verb and its object
    /// @param danger whether something would be lost
    public record Question(String heading, String help, String yes, boolean danger) {}

    /// Asks, and does it if the answer is yes.
    public static void open(Desk desk, Question question, Runnable act) {
        var dialog = new Dialog(question.heading());
        dialog.addClassName("bureau-dialog");
        dialog.add(new Paragraph(question.help()));
        dialog.getFooter().add(cancel(desk, dialog), yes(dialog, question, act));
        dialog.open();
    }

    static Button cancel(Desk desk, Dialog dialog) {
        var cancel = new Button(desk.text("list.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }

    static Button yes(Dialog dialog, Question question, Runnable act) {
        var yes = new Button(question.yes());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        if (question.danger()) {
            yes.addThemeVariants(ButtonVariant.ERROR);
        }
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> {
            dialog.close();
            act.run();
        });
        return yes;
    }
}
