package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.bureau.action.Selection;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.transfer.Csv;
import dev.bureau.transfer.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/// Downloads rows with the columns of the list. What may be read is asked when the file is written,
/// of whoever asks for it then.
final class ExportLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final Format FORMAT = new Csv();

    private final transient Desk desk;
    private final transient EntityModel model;
    private final transient Supplier<Selection> selection;
    private final transient ColumnTitles titles;

    ExportLink(Desk desk, EntityModel model, Supplier<Selection> selection) {
        this.desk = desk;
        this.model = model;
        this.selection = selection;
        titles = new ColumnTitles(desk, model);
        addClassName("bureau-button");
        add(Icons.of("download"), new Span(desk.text("list.export")));
        setTitle(desk.text("list.export.help", FORMAT.name()));
        DownloadHandler download = this::write;
        setHref(download);
        setDownload(true);
    }

    private void write(DownloadEvent event) throws IOException {
        var actor = desk.actor();
        var asked = asked(event);
        var chosen = asked.rows();
        var columns =
                asked.columns().isEmpty()
                        ? desk.store().columns(model, actor)
                        : desk.store().columns(model, asked.columns(), actor);
        event.setFileName(model.slug() + "." + FORMAT.extension());
        event.setContentType(FORMAT.mediaType());
        try (var table = FORMAT.begin(event.getOutputStream(), titles(columns))) {
            desk.store().export(model, columns, chosen, actor, cells -> line(table, cells));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /// The rows, and the names of the columns that the list shows.
    private record Asked(Selection rows, List<String> columns) {}

    private Asked asked(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            var list = findAncestor(Listing.class);
            return new Asked(selection.get(), list == null ? List.of() : list.columns());
        } finally {
            session.unlock();
        }
    }

    private List<String> titles(List<Column> columns) {
        return columns.stream().map(titles::of).toList();
    }

    private static void line(Format.Table table, List<String> cells) {
        try {
            table.line(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
