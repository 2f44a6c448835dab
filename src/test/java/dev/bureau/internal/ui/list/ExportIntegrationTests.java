package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.testing.UiTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportIntegrationTests extends UiTest {

    @Test
    void downloadsTheRowsOfTheListInItsOrder() {
        signIn("editor");
        open("articles?status=REVIEW&views-lte=0&sort=title&size=25");

        var lines = download();

        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("Title").contains("Status");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(25)
                .allMatch(line -> line.contains("REVIEW"));
    }

    @Test
    void downloadsTheColumnsOfTheListInTheirOrder() {
        signIn("editor");
        open("articles?_columns=views,title,author.email&status=REVIEW&sort=title");

        assertThat(download()).first().asString().endsWith("Views,Title,Author › Email");
    }

    @Test
    @SuppressWarnings("unchecked")
    void downloadsTheChosenRows() {
        signIn("editor");
        open("articles?sort=title&size=25");
        Grid<Row> grid = LocatorJ._get(Grid.class);
        grid.asMultiSelect().select(List.of(GridKt._get(grid, 3), GridKt._get(grid, 5)));

        assertThat(download()).hasSize(3);
    }

    /// The lines behind the last link in sight: that of the chosen rows, if there are any.
    private static List<String> download() {
        var links =
                _find(Anchor.class).stream()
                        .filter(link -> link.getElement().getTextRecursively().equals("Export"))
                        .toList();
        var file = new String(DownloadKt._download(links.getLast()), StandardCharsets.UTF_8);
        return file.lines().toList();
    }
}
