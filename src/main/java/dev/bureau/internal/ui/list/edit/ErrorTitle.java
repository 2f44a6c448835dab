package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.UI;
import dev.bureau.internal.ui.parts.Desk;

/// The title of the window while something could not be saved: readers of the screen hear it first.
final class ErrorTitle {

    private final Desk desk;
    private String former = "";

    ErrorTitle(Desk desk) {
        this.desk = desk;
    }

    void warn(UI ui) {
        var now = ui.getInternals().getTitle();
        if (!now.equals(warning())) {
            former = now;
            ui.getPage().setTitle(warning());
        }
    }

    private String warning() {
        return desk.text("form.title.error", former);
    }

    /// Takes it back, unless the window has another title by now.
    void restore(UI ui) {
        if (!former.isEmpty() && warning().equals(ui.getInternals().getTitle())) {
            ui.getPage().setTitle(former);
        }
        former = "";
    }
}
