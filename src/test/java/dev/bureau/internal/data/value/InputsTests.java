package dev.bureau.internal.data.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import dev.bureau.schema.Traits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputsTests {

    static final Attribute TEXT =
            new Attribute.Text(traits(String.class), 0, 3, false, false, false);
    static final Attribute PRICE =
            new Attribute.Numeric(traits(BigDecimal.class), Optional.empty(), Optional.empty(), 2);
    static final Attribute PAGES =
            new Attribute.Numeric(traits(int.class), Optional.empty(), Optional.empty(), 0);
    static final Attribute AUTHOR =
            new Attribute.ToOne(traits(Object.class), Object.class, Optional.empty());

    @Test
    void countsCharactersAsTheDatabaseDoes() {
        assertThat(problem(TEXT, "😀😀😀")).isEmpty();
        assertThat(problem(TEXT, "e\u0301e\u0301"))
                .contains(new Inputs.Problem("store.length", List.of(3, 4)));
    }

    @Test
    void refusesCharactersThatCannotBeStored() {
        assertThat(problem(TEXT, "\0")).map(Inputs.Problem::key).contains("store.characters");
        assertThat(problem(TEXT, "\uDC00")).map(Inputs.Problem::key).contains("store.characters");
        assertThat(problem(TEXT, "\u202e ")).isEmpty();
    }

    @Test
    void refusesDigitsThatTheDatabaseWouldRoundAway() {
        assertThat(problem(PRICE, new BigDecimal("1.005")))
                .contains(new Inputs.Problem("store.scale", List.of(2)));
        assertThat(problem(PRICE, new BigDecimal("1.5000"))).isEmpty();
        assertThat(problem(PRICE, new BigDecimal("1E+3"))).isEmpty();
    }

    @Test
    void refusesValuesOfAnotherKind() {
        assertThat(problem(PAGES, "7")).map(Inputs.Problem::key).contains("store.invalid");
        assertThat(problem(PAGES, 7L)).map(Inputs.Problem::key).contains("store.invalid");
        assertThat(problem(AUTHOR, "7")).map(Inputs.Problem::key).contains("store.invalid");
        assertThat(problem(AUTHOR, Set.of())).map(Inputs.Problem::key).contains("store.invalid");
        assertThat(problem(AUTHOR, new Reference("7", ""))).isEmpty();
    }

    @Test
    void wantsAValueWherePrimitivesCannotBeEmpty() {
        assertThat(problem(PAGES, null)).map(Inputs.Problem::key).contains("store.required");
        assertThat(problem(TEXT, null)).isEmpty();
    }

    private static Optional<Inputs.Problem> problem(Attribute attribute, @Nullable Object value) {
        return Inputs.problem(attribute, value);
    }

    private static Traits traits(Class<?> type) {
        return new Traits("it", type, false, false, false, false, true, true, false);
    }
}
