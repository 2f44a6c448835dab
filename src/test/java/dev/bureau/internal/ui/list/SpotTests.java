package dev.bureau.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotTests {

    private static final Count UNKNOWN = new Count(0, false);
    private static final Count MANY = new Count(1_000_020, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from=7&page=2",
                "from=2026~b&page=361",
                "before=18&page=360",
                "from=7&page=~90000",
                "page=-1",
                "before=42&page=-3"
            })
    void readsWhatItWrote(String address) {
        assertThat(written(read(address))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=x", "page=0", "page=-0", "page=99999999999", "page=~", "page="})
    void refusesWhatIsNoPage(String address) {
        assertThat(Spot.read(QueryParameters.fromString(address))).isEmpty();
    }

    @Test
    void goesOnFromTheRowsThatAreShown() {
        assertThat(written(Spot.FIRST.next("7"))).isEqualTo("from=7&page=2");
        assertThat(written(read("from=7&page=3").previous("7"))).isEqualTo("before=7&page=2");
        assertThat(written(Spot.LAST.previous("7"))).isEqualTo("before=7&page=-2");
        assertThat(written(read("from=7&page=~90").next("8"))).isEqualTo("from=8&page=~91");
    }

    @Test
    void beginsAtTheRowOfTheAddressOrAboutThere() {
        assertThat(read("from=7&page=3").start(50, UNKNOWN))
                .isEqualTo(new Start.At("7", 0, new Start.About(100, 0, false)));
        assertThat(read("before=7&page=3").start(50, MANY))
                .isEqualTo(new Start.At("7", -50, new Start.About(100, MANY.rows(), true)));
        assertThat(Spot.LAST.start(50, UNKNOWN)).isEqualTo(new Start.End(50));
        assertThat(read("page=-999999").start(50, UNKNOWN)).isEqualTo(new Start.End(5_000));
    }

    @Test
    void countsFromThePageThatIsShownWhereThatIsNear() {
        var shown = read("from=7&page=400");
        assertThat(shown.start(Spot.of(420), "7", 50, MANY))
                .isEqualTo(new Start.At("7", 1_000, new Start.About(20_950, MANY.rows(), true)));
        assertThat(shown.start(Spot.of(900), "7", 50, MANY))
                .isEqualTo(new Start.About(44_950, MANY.rows(), true));
        assertThat(shown.start(Spot.of(20), "7", 50, MANY))
                .isEqualTo(new Start.About(950, MANY.rows(), true));
    }

    @Test
    void keepsWhereThePageWasFound() {
        assertThat(found("page=9000", new Place.About(449_950))).isEqualTo("from=1&page=~9000");
        assertThat(found("page=20001", new Place.End(20))).isEqualTo("page=20001");
        assertThat(found("page=99999", new Place.End(20))).isEqualTo("page=20001");
        assertThat(found("before=8&page=3", new Place.Behind(0))).isEmpty();
        assertThat(found("before=8&page=3", Place.ASKED)).isEqualTo("before=8&page=3");
        assertThat(found("page=420", Place.ASKED)).isEqualTo("from=1&page=420");
        assertThat(found("before=8&page=1", Place.ASKED)).isEqualTo("before=8&page=~2");
    }

    private static String found(String address, Place place) {
        var page = new Page(List.of(new Row("1", "Article", "one", List.of())), place, "");
        return written(read(address).found(page, 50, MANY));
    }

    private static Spot read(String address) {
        return Spot.read(QueryParameters.fromString(address)).orElseThrow();
    }

    private static String written(Spot spot) {
        var parameters = new LinkedHashMap<String, List<String>>();
        spot.write(parameters);
        return new QueryParameters(parameters).getQueryString();
    }
}
