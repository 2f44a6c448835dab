package dev.bureau.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.model.UnservedList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeTablesTests {

    @Test
    void hintsAtEachListWithWhatItDoesWithoutAnIndex() {
        var lists = List.of(new UnservedList("Article", 250_000, List.of("order title")));

        assertThat(new Report(LargeTables.findings(lists)))
                .hasToString(
                        """
                        The admin configuration has 1 hint:
                          (admin.H181) Article: about 250,000 rows and no index for: order title
                              Hint: add those of the change sets on the page "Model" of the list\
                         that people use\
                        """);
    }
}
