package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The words to find, asked for while they are typed. The key `/` goes there.
final class SearchBox extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 250;
    private static final int NAMED = 3;

    SearchBox(Desk desk, EntityModel model, Consumer<String> type) {
        var fields =
                model.search().stream()
                        .flatMap(path -> model.field(path).stream())
                        .limit(NAMED)
                        .map(field -> label(desk, model, field))
                        .collect(Collectors.joining(", "));
        addClassName("bureau-search");
        setPlaceholder(desk.text("list.search", fields));
        setAriaLabel(desk.text("list.search", fields));
        setTooltipText(desk.text("list.search.help"));
        setPrefixComponent(Icons.of("search"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(MILLIS);
        getElement().setAttribute("data-bureau-search", true);
        setVisible(model.searchable() || !model.typePath().isEmpty());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type.accept(change.getValue());
            }
        });
    }

    private static String label(Desk desk, EntityModel model, Field field) {
        return desk.inside(desk.labels().field(model, field, desk.locale()));
    }

    /// Shows the words of the question, unless they are those that stand there.
    void show(String words) {
        if (!words.equals(getValue())) {
            setValue(words);
        }
    }
}
