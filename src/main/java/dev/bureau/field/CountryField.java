package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import dev.bureau.schema.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A country: shown by its name where the value is an ISO code of two or three letters.
public final class CountryField implements WrittenText {

    private static final int LONGEST = 3;
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());
    private static final Map<String, String> TWO_BY_THREE = byThree();

    /// The name in the reader's language; what is no code stays as it is.
    @Override
    public String show(Object value, FieldContext context) {
        var code = encode(value);
        var name = name(code, context.locale());
        return name.isEmpty() ? code : name;
    }

    @Override
    public Component cell(Object value, FieldContext context) {
        var cell = Addresses.words(show(value, context));
        cell.setTitle(encode(value));
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return CodeInput.codes(context, LONGEST)
                ? CodeInput.of(context, codes(context), code -> name(code, context.locale()))
                : TEXT.editor(context);
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        return CodeInput.read(editor, this);
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        CodeInput.write(editor, value, this);
    }

    private static List<String> codes(FieldContext context) {
        var three = context.attribute() instanceof Attribute.Text text && text.maxLength() == 3;
        return List.copyOf(three ? TWO_BY_THREE.keySet() : KNOWN);
    }

    private static String name(String code, Locale reader) {
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
