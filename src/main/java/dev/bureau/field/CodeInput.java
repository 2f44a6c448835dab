package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.bureau.schema.Attribute;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An input for codes that have names, such as those of countries. Any other text can be typed too,
/// since the column may hold it.
final class CodeInput {

    private CodeInput() {}

    /// Whether the column can only be meant for codes.
    static boolean codes(FieldContext context, int longest) {
        return !(context.attribute() instanceof Attribute.Text text)
                || text.traits().javaType() != String.class
                || text.maxLength() <= longest;
    }

    /// @param names the name of a code in the reader's language, empty if it has none
    static HasValue<?, ?> of(
            FieldContext context, List<String> codes, UnaryOperator<String> names) {
        var box = new ComboBox<String>();
        var collator = Collator.getInstance(context.locale());
        box.setItems(
                codes.stream().sorted(Comparator.comparing(names, collator::compare)).toList());
        box.setItemLabelGenerator(code -> label(code, names.apply(code)));
        box.setClearButtonVisible(!context.attribute().traits().required());
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(
                typed -> box.setValue(code(typed.getDetail().strip(), codes, names)));
        return Inputs.in(context, box);
    }

    private static String label(String code, String name) {
        return name.isEmpty() ? code : name + " (" + code + ")";
    }

    private static String code(String typed, List<String> codes, UnaryOperator<String> names) {
        return codes.stream()
                .filter(code ->
                        code.equalsIgnoreCase(typed) || names.apply(code).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }

    static @Nullable Object read(HasValue<?, ?> editor, WrittenText type) {
        if (!(editor instanceof ComboBox<?> box)) {
            return WrittenText.TEXT.read(editor);
        }
        return box.getValue() == null
                ? null
                : type.decode((String) box.getValue(), Inputs.context(editor));
    }

    @SuppressWarnings("unchecked")
    static void write(HasValue<?, ?> editor, @Nullable Object value, WrittenText type) {
        if (editor instanceof ComboBox<?> box) {
            ((ComboBox<String>) box).setValue(value == null ? null : type.encode(value));
        } else {
            WrittenText.TEXT.write(editor, value);
        }
    }
}
