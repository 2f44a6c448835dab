package dev.bureau.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A kind of file that holds a table: a line of titles and a line for each row, all of them text.
/// Instances hold no state and are shared by all sessions.
///
/// ```java
/// try (var table = new Csv().begin(file, List.of("Title", "Pages"))) {
///     table.line(List.of("Faust", "464"));
/// }
/// ```
public interface Format {

    /// What a menu calls it: `CSV`.
    String name();

    /// The end of the names of such files, without the dot: `csv`.
    String extension();

    /// The media type with which such files are sent: `text/csv; charset=utf-8`.
    String mediaType();

    /// Begins a file with the line of titles.
    ///
    /// @param file takes the bytes; closed together with the table
    /// @throws IOException if the bytes cannot be written
    Table begin(OutputStream file, List<String> titles) throws IOException;

    /// A file that is being written, line by line, so that its length does not matter.
    interface Table extends Closeable {

        /// Writes one line.
        ///
        /// @param cells a text for each title, empty where there is no value
        /// @throws IOException if the bytes cannot be written
        void line(List<String> cells) throws IOException;
    }
}
