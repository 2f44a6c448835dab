package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells people of failures without saying what broke: a sentence and a number, under which the log
/// has the rest.
public final class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int DIGITS = 8;

    private final Desk desk;

    public Failures(Desk desk) {
        this.desk = desk;
    }

    /// Writes the failure to the log.
    ///
    /// @return the number under which it stands there
    public static String log(Throwable failure) {
        var id = UUID.randomUUID().toString().substring(0, DIGITS);
        LOG.error("failure {}", id, failure);
        return id;
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof SignedOut) {
            UI.getCurrent().getPage().reload();
            return;
        }
        if (event.getThrowable() instanceof IOException left) {
            LOG.debug("A browser left before it had its answer", left);
            return;
        }
        var id = log(event.getThrowable());
        if (UI.getCurrent() != null) {
            Toast.failed(desk.text("frame.failure.act", id));
        }
    }
}
