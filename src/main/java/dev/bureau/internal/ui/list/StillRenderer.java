package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Rendering;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import dev.bureau.internal.data.shape.Row;
import java.util.Optional;

/// Shows cells that only show something: the browser gets a description of each, and the server
/// forgets the component. A page of rows has hundreds of cells, and a component of each costs both
/// sides many times what its words do.
///
/// `list.js` makes elements of the descriptions.
final class StillRenderer extends ComponentRenderer<Component, Row> {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Class<?> maker;

    /// @param name under which rows have the description, unique in the grid
    /// @param maker the class that makes the cells
    StillRenderer(String name, Class<?> maker, SerializableFunction<Row, Component> cell) {
        super(cell);
        this.name = name;
        this.maker = maker;
    }

    @Override
    public Rendering<Row> render(Element column, DataKeyMapper<Row> keys, String renderer) {
        var attached = column.addAttachListener(event -> begin(column));
        if (column.getNode().isAttached()) {
            begin(column);
        }
        DataGenerator<Row> described =
                (row, sent) ->
                        sent.set(
                                name,
                                StillElement.described(createComponent(row).getElement(), maker));
        return new Described(
                described,
                () -> {
                    attached.remove();
                    column.executeJs("this.renderer = null");
                });
    }

    private void begin(Element column) {
        column.executeJs("window.bureauStill(this, $0)", name);
    }

    private record Described(DataGenerator<Row> generator, Registration registration)
            implements Rendering<Row> {

        @Override
        public Optional<DataGenerator<Row>> getDataGenerator() {
            return Optional.of(generator);
        }

        @Override
        public Registration getRegistration() {
            return registration;
        }
    }
}
