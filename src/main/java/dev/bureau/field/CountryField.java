package dev.bureau.field;

import dev.bureau.schema.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A country: shown by its name where the value is an ISO code of two or three letters.
public final class CountryField implements NamedCode {

    private static final int LONGEST = 3;
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());
    private static final Map<String, String> TWO_BY_THREE = byThree();

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public List<String> codes(FieldContext context) {
        var three = context.attribute() instanceof Attribute.Text text && text.maxLength() == 3;
        return List.copyOf(three ? TWO_BY_THREE.keySet() : KNOWN);
    }

    @Override
    public String name(String code, Locale reader) {
        var two = code.length() == 3 ? TWO_BY_THREE.getOrDefault(code, "") : code;
        return KNOWN.contains(two)
                ? new Locale.Builder().setRegion(two).build().getDisplayCountry(reader)
                : "";
    }

    private static Map<String, String> byThree() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
        }
        return Map.copyOf(codes);
    }
}
