package dev.bureau.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Comma-separated values as RFC 4180 has them: UTF-8, lines ended by CR LF, quotes doubled.
///
/// A text that a spreadsheet would take for a formula gets a leading `'`, and so does one that
/// already has one in front of such a text: taking the first `'` away again gives what was there.
/// Plain numbers, negative ones too, stay as they are. The same holds for what stands behind a
/// semicolon, a tab or the end of a line inside a text: where those part the cells, as in half of
/// Europe, it would be a cell of its own.
///
/// @param mark whether the file begins with the byte order mark, by which Excel knows UTF-8
public record Csv(boolean mark) implements Format {

    private static final String NUMBER = "[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?";

    /// One, or one on each line.
    private static final Pattern NUMBERS =
            Pattern.compile(NUMBER + "(?:[\\r\\n]+" + NUMBER + ")*+");

    private static final Pattern FORMULA =
            Pattern.compile("'*([\\t\\r\\n\\x00]|[\\s\\h\\uFEFF]*[=+\\-@＝＋－＠])", Pattern.DOTALL);

    /// The same at the beginning of what other separators would make a cell.
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[;\\t\\r\\n])(?=[\"']*[ \\h\\uFEFF]*[=+\\-@＝＋－＠])");

    private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t]|^[\\s\\h]|[\\s\\h]$");

    /// With the mark, as spreadsheets like it.
    public Csv() {
        this(true);
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public Table begin(OutputStream file, List<String> titles) throws IOException {
        var lines =
                new Lines(new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8)));
        if (mark) {
            lines.out.write('\uFEFF');
        }
        lines.line(titles);
        return lines;
    }

    private record Lines(Writer out) implements Table {

        @Override
        public void line(List<String> cells) throws IOException {
            if (cells.equals(List.of(""))) {
                out.write("\"\""); // else a line with nothing on it would be no line
            }
            for (var index = 0; index < cells.size(); index++) {
                out.write(index == 0 ? "" : ",");
                out.write(quoted(harmless(cells.get(index))));
            }
            out.write("\r\n");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static String harmless(String text) {
        if (NUMBERS.matcher(text).matches()) {
            return text;
        }
        var formula = FORMULA.matcher(text).lookingAt();
        return (formula ? "'" : "") + INSIDE.matcher(text).replaceAll("'");
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
