package dev.bureau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void writesLinesThatEndAsTheStandardSays() throws IOException {
        assertThat(written(List.of("Title", "Pages"), List.of("Faust", "464"), List.of("", "")))
                .isEqualTo("Title,Pages\r\nFaust,464\r\n,\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() throws IOException {
        assertThat(written(List.of("a,b", "say \"no\"", "two\r\nlines", " blank ")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\",\" blank \"\r\n");
    }

    @Test
    void keepsALineWithOneEmptyCell() throws IOException {
        assertThat(written(List.of("Title"), List.of(""))).isEqualTo("Title\r\n\"\"\r\n");
    }

    @Test
    void beginsWithTheMarkByWhichExcelKnowsTheEncoding() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Csv().begin(bytes, List.of("Größe")).close();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFGröße\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\tone",
                "\rone",
                "\none",
                "\0=1",
                " =1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "'=1",
                "''-a",
                "\uFEFF=1",
                "\u00A0=1"
            })
    void makesFormulasHarmlessSoThatTheyCanBeReadAgain(String formula) throws IOException {
        var cell = read(written(List.of("Title"), List.of(formula))).getLast().getFirst();

        assertThat(cell).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "+5", "-0.25", "-1.5E-7", "2026-01-31", "a-b", "'quoted'", "O'Hara"})
    void leavesNumbersAndPlainWordsAsTheyAre(String text) throws IOException {
        assertThat(written(List.of(text))).isEqualTo(text + "\r\n");
    }

    @Test
    void leavesANumberOnEachLineAsItIs() throws IOException {
        assertThat(read(written(List.of("-1.0\n-0.5", "1\n-2\n*2"))).getFirst())
                .containsExactly("-1.0\n-0.5", "1\n'-2\n*2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x;=1+1|x;'=1+1",
                "x; +1|x;' +1",
                "x;\"=1|x;'\"=1",
                "x;'=1|x;''=1",
                "a;b;@c|a;b;'@c",
                "a;-b;=c|a;'-b;'=c",
                ";=c|;'=c"
            })
    void makesFormulasHarmlessWhereASemicolonPartsTheCells(String text, String harmless)
            throws IOException {
        assertThat(read(written(List.of(text))).getFirst()).containsExactly(harmless);
    }

    @Test
    void makesFormulasInLaterLinesHarmless() throws IOException {
        assertThat(read(written(List.of("\t=1", "\n=1"))).getFirst())
                .containsExactly("'\t'=1", "'\n'=1");
        assertThat(read(written(List.of("one\n=1\t=2", "two; three\n four"))).getFirst())
                .containsExactly("one\n'=1\t'=2", "two; three\n four");
    }

    @SafeVarargs
    private static String written(List<String> titles, List<String>... lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new Csv(false).begin(bytes, titles)) {
            for (var line : lines) {
                table.line(line);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// What a reader that follows the standard makes of a file.
    private static List<List<String>> read(String file) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < file.length(); index++) {
            var letter = file.charAt(index);
            if (letter == '"') {
                if (quoted && file.startsWith("\"\"", index)) {
                    cell.append(file.charAt(index++));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (letter == ',' || file.startsWith("\r\n", index))) {
                line.add(cell.toString());
                cell.setLength(0);
                if (letter == '\r') {
                    lines.add(List.copyOf(line));
                    line.clear();
                    index++;
                }
            } else {
                cell.append(letter);
            }
        }
        return lines;
    }
}
