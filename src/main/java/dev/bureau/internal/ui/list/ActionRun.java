package dev.bureau.internal.ui.list;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.ActionResults;
import dev.bureau.internal.ui.parts.Confirmation;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.question.Sentence;

/// Runs a declared action on rows: asks where the action wants it or where it would touch every
/// row, and tells how it ended.
record ActionRun(Desk desk, EntityModel model, EntityModel.Action action, Runnable afterwards) {

    void on(Selection selection, Count count) {
        var everything = selection instanceof Selection.Matching;
        if (action.confirmation().isPresent() || action.danger() || everything) {
            ask(selection, count);
        } else {
            run(selection);
        }
    }

    private void ask(Selection selection, Count count) {
        var what = desk.text("list.run", words(), desk.counted(model, count));
        Confirmation.open(
                desk,
                new Confirmation.Question(
                        desk.text("list.run.ask", what),
                        Counts.caveat(desk, count, help(selection)),
                        what,
                        action.danger()),
                () -> run(selection));
    }

    private String help(Selection selection) {
        var help = action.confirmation().orElse(desk.text("list.run.help"));
        return new Sentence(desk)
                .of(model, selection)
                .map(these -> these + " " + help)
                .orElse(help);
    }

    private void run(Selection selection) {
        var result = desk.store().run(model, action.name(), selection, desk.actor(), desk.locale());
        ActionResults.tell(desk, model, words(), result);
        afterwards.run();
    }

    private String words() {
        return desk.labels().words("action", action.label(), desk.locale());
    }
}
