package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import java.util.Optional;
import java.util.function.Consumer;

/// The way to have the rows of a list in groups.
final class GroupMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final GroupOffers offers;
    private final Desk desk;
    private final Consumer<Optional<Grouping>> choose;
    private final Button button;

    GroupMenu(Desk desk, EntityModel model, Consumer<Optional<Grouping>> choose) {
        this.desk = desk;
        this.choose = choose;
        offers = new GroupOffers(desk, model);
        button = new Button(desk.text("list.group"), Icons.of("list-ul"), click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-haspopup", "menu");
        addClassName("bureau-group-menu");
        add(button);
    }

    void show(Optional<Grouping> by) {
        button.setText(
                by.flatMap(offers::of)
                        .map(offer -> desk.text("list.group.by", offer.title()))
                        .orElse(desk.text("list.group")));
    }

    private void open() {
        var menu = new SmallMenu(button, PopoverPosition.BOTTOM_START, desk.text("list.group"));
        menu.item(desk.text("list.group.none"), "", () -> choose.accept(Optional.empty()));
        offers.all()
                .forEach(offer ->
                        menu.item(
                                offer.title(),
                                "",
                                () -> choose.accept(Optional.of(offer.grouping()))));
        menu.openIn(this);
    }
}
