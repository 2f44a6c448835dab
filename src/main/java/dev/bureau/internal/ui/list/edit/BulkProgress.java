package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.bureau.internal.ui.parts.Desk;

/// How far a bulk edit is, with the way to stop it.
final class BulkProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    BulkProgress(Desk desk, Runnable stop) {
        this.desk = desk;
        addClassName("bureau-bulk-progress");
        bar.setIndeterminate(true);
        var button = new Button(desk.text("list.bulk.stop"), click -> stop.run());
        button.setDisableOnClick(true);
        add(bar, words, new Paragraph(desk.text("list.bulk.leave")), button);
    }

    /// Is told from another thread.
    void show(long done, long all) {
        getUI().ifPresent(ui ->
                ui.accessLater(() -> now((double) done, (double) all), () -> {}).run());
    }

    private void now(double done, double all) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, all));
        bar.setValue(done);
        words.setText(desk.text("list.bulk.progress", done, all));
    }
}
