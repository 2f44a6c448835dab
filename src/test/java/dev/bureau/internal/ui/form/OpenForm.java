package dev.bureau.internal.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.textfield.PasswordField;
import dev.bureau.internal.data.shape.Edit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form that is on the screen, for tests that know attributes and not their labels.
public final class OpenForm {

    private OpenForm() {}

    /// Whether there is an input for the attribute.
    public static boolean has(String path) {
        return input(path).isPresent();
    }

    /// Puts a value into the attribute's input, as if somebody had typed it.
    public static void type(String path, @Nullable Object value) {
        var input =
                input(path)
                        .orElseThrow(() -> new AssertionError(path + ": has no input in the form"));
        if (input.editor() instanceof PasswordField blind && value instanceof String words) {
            blind.setValue(words);
        } else {
            input.type(value);
        }
    }

    /// Puts a value into an input of the only child.
    public static void typeInChild(String path, @Nullable Object value) {
        _get(ChildRow.class).fields().input(path).orElseThrow().type(value);
    }

    /// Whether somebody typed something that is not saved yet.
    public static boolean changed() {
        return body().changed();
    }

    /// The command that saving would send.
    public static Edit edit() {
        return body().edit();
    }

    /// What is wrong with what was typed, in the words of the form.
    public static List<String> mistakes() {
        return body().check().stream()
                .map(fault -> fault.label() + ": " + fault.message())
                .toList();
    }

    /// Saves, and stays.
    public static void save() {
        _get(FormPane.class).save(FormCommands.After.STAY);
    }

    private static Optional<FormInput> input(String path) {
        return body().input(path);
    }

    private static FormBody body() {
        return _get(FormBody.class);
    }
}
