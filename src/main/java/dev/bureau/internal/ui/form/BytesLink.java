package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.bureau.internal.model.Field;
import java.io.ByteArrayInputStream;

/// Bytes with a link that downloads what is stored. The browser is told nothing of what they are,
/// so that it never runs them.
final class BytesLink extends Div {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "application/octet-stream";
    private static final int MISSING = 404;

    BytesLink(Place place, Field field, String id, Component shown) {
        addClassName("bureau-download");
        add(shown, link(place, field, id));
    }

    private static Anchor link(Place place, Field field, String id) {
        var name = place.model().slug() + "-" + id + "-" + field.path();
        var handler =
                DownloadHandler.fromInputStream(event -> {
                    var desk = place.desk();
                    return desk.store()
                            .content(place.model(), id, field.path(), desk.actor())
                            .map(bytes ->
                                    new DownloadResponse(
                                            new ByteArrayInputStream(bytes),
                                            name,
                                            UNKNOWN,
                                            bytes.length))
                            .orElseGet(() -> DownloadResponse.error(MISSING));
                });
        return new Anchor(handler, AttachmentType.DOWNLOAD, place.text("form.download"));
    }
}
