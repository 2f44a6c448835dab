package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/// A short message at the edge of the page that goes away by itself.
public final class Toast {

    private static final int MILLIS = 5000;
    private static final int MILLIS_OF_FAILURE = 12000;

    private Toast() {}

    /// Something went well.
    public static Notification done(String words) {
        return show(words, MILLIS, NotificationVariant.SUCCESS);
    }

    /// Something that is only to be known.
    public static Notification note(String words) {
        var note = new Notification(words, MILLIS, Notification.Position.BOTTOM_CENTER);
        note.open();
        return note;
    }

    /// Something did not work.
    public static Notification failed(String words) {
        return show(words, MILLIS_OF_FAILURE, NotificationVariant.ERROR);
    }

    private static Notification show(String words, int millis, NotificationVariant variant) {
        var note = new Notification(words, millis, Notification.Position.BOTTOM_CENTER);
        note.addThemeVariants(variant);
        note.open();
        return note;
    }
}
