package dev.bureau.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.field.FieldType;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import dev.bureau.transfer.Csv;
import dev.bureau.transfer.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of one entity, written to a file of comma-separated values with a column for every
/// attribute.
final class ExportTour {

    private static final Pattern CELL = Pattern.compile("(\"(?:[^\"]|\"\")*+\"|[^\",\r]*)(,|\r\n)");

    private final World world;
    private final EntityModel model;

    ExportTour(World world, EntityModel model) {
        this.world = world;
        this.model = model;
    }

    /// Looks for what was typed in the file.
    ///
    /// @param typed by the key of the row
    void go(List<String> ids, Map<String, Map<String, @Nullable Object>> typed) {
        var all = read(file(ids));
        assertThat(all).as("exported lines").hasSize(ids.size() + 1);
        for (var id : ids) {
            var alone = read(file(List.of(id)));
            assertThat(alone).as("lines of %s", id).hasSize(2);
            assertThat(all).as("exported lines").contains(alone.getLast());
            holds(alone.getFirst(), alone.getLast(), typed.getOrDefault(id, Map.of()));
        }
    }

    private void holds(
            List<String> titles, List<String> line, Map<String, @Nullable Object> values) {
        assertThat(line).hasSameSizeAs(titles);
        values.forEach((path, value) -> {
            if (titles.contains(path) && told(path)) {
                same(path, line.get(titles.indexOf(path)), value);
            }
        });
    }

    private boolean told(String path) {
        return switch (model.field(path).orElseThrow().attribute()) {
            case Attribute.ToMany many -> false;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> false;
            case Attribute.Binary binary -> binary.traits().id();
            default -> true;
        };
    }

    private void same(String path, String told, @Nullable Object value) {
        var wanted = text(path, value);
        if (value instanceof BigDecimal number && !told.isEmpty()) {
            assertThat(new BigDecimal(told)).as("exported %s", path).isEqualByComparingTo(number);
        } else {
            assertThat(told).as("exported %s", path).isEqualTo(wanted);
        }
    }

    @SuppressWarnings("unchecked")
    private String text(String path, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Reference reference -> reference.label();
            default -> ((FieldType<Object>) model.field(path).orElseThrow().type()).encode(value);
        };
    }

    private byte[] file(List<String> ids) {
        var file = new ByteArrayOutputStream();
        var titles = columns().stream().map(Column::name).toList();
        try (var table = new Csv(false).begin(file, titles)) {
            world.store()
                    .export(
                            model,
                            columns(),
                            new Selection.Rows(ids),
                            World.root(),
                            line -> write(table, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Format.Table table, List<String> line) {
        try {
            table.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Column> columns() {
        return model.fields().stream()
                .filter(field -> !field.secret())
                .<Column>map(field -> new Column.Property(field.path(), model.name(), field, false))
                .toList();
    }

    /// The lines of the file, as a spreadsheet shows them.
    private static List<List<String>> read(byte[] file) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = CELL.matcher(new String(file, StandardCharsets.UTF_8));
        while (cell.find() && cell.end() > cell.start()) {
            cells.add(shown(cell.group(1)));
            if (!cell.group(2).equals(",")) {
                lines.add(List.copyOf(cells));
                cells.clear();
            }
        }
        return lines;
    }

    private static String shown(String cell) {
        var plain =
                cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell;
        return plain.startsWith("'") ? plain.substring(1) : plain;
    }
}
