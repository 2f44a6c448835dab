package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.data.view.Audience;
import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The way to keep the question that is asked under a name.
final class SaveView extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Runnable afterwards;
    private final Popover form = new Popover();
    private final TextField name = new TextField();
    private final Select<Audience> audience = new Select<>();
    private final Button update = new Button();
    private String address = "";
    private transient Optional<SavedView> origin = Optional.empty();

    SaveView(Desk desk, EntityModel model, Runnable afterwards) {
        this.desk = desk;
        this.model = model;
        this.afterwards = afterwards;
        addClassName("bureau-save-view");
        var open = new Button(desk.text("list.views.save"), Icons.of("bookmark-o"));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        form.setTarget(open);
        form.setPosition(PopoverPosition.BOTTOM_START);
        form.setAriaLabel(desk.text("list.views.save"));
        form.addClassName("bureau-filter-popover");
        form.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
        update.addThemeVariants(ButtonVariant.TERTIARY);
        update.addClickListener(click -> update());
        add(update, open, form);
    }

    /// The inputs are made when somebody wants them: most open lists never do.
    private void fill() {
        if (form.getElement().getChildCount() == 0) {
            form.add(panel());
        }
        name.focus();
    }

    private Div panel() {
        name.setLabel(desk.text("list.views.name"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyPressListener(Key.ENTER, press -> save());
        name.setHelperText(desk.text("list.views.name.help"));
        audience.setLabel(desk.text("list.views.audience"));
        audience.setItems(audiences());
        audience.setItemLabelGenerator(this::words);
        audience.setValue(new Audience.Nobody());
        audience.setVisible(audiences().size() > 1);
        var save = new Button(desk.text("list.views.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var panel = new Div(name, audience, save);
        panel.addClassName("bureau-save-panel");
        return panel;
    }

    private List<Audience> audiences() {
        var actor = desk.actor();
        var audiences = new ArrayList<Audience>(List.of(new Audience.Nobody()));
        actor.groups().stream().sorted().map(Audience.Members::new).forEach(audiences::add);
        if (new Audience.Everybody().openTo(actor)) {
            audiences.add(new Audience.Everybody());
        }
        return audiences;
    }

    private String words(Audience one) {
        return switch (one) {
            case Audience.Nobody nobody -> desk.text("list.views.audience.nobody");
            case Audience.Everybody everybody -> desk.text("list.views.audience.everybody");
            case Audience.Members members ->
                    desk.text("list.views.audience.members", members.group());
        };
    }

    /// Offers to keep the question, unless it is kept already or asks for nothing.
    ///
    /// @param from the view that one came from, whose question this was
    void show(String asked, boolean kept, Optional<SavedView> from) {
        address = asked;
        origin = from.filter(view -> !kept && view.belongsTo(desk.actor()));
        update.setVisible(origin.isPresent());
        update.setText(origin.map(view -> desk.text("list.views.update", view.name())).orElse(""));
        setVisible(!kept && (!asked.isEmpty() || origin.isPresent()));
    }

    /// Puts the question in the place of that of the view.
    private void update() {
        origin.ifPresent(view -> {
            var refused = desk.views().update(model, view.id(), address, desk.actor());
            if (refused.isPresent()) {
                Toast.failed(desk.text(reason(refused.get())));
            } else {
                Toast.done(desk.text("list.views.updated", view.name()));
                afterwards.run();
            }
        });
    }

    private static String reason(SavedViews.Refusal refusal) {
        return "list.views.refused." + refusal.name().toLowerCase(Locale.ROOT);
    }

    private void save() {
        var title = name.getValue();
        var refused = desk.views().save(model, title, address, audience.getValue(), desk.actor());
        if (refused.isPresent()) {
            name.setInvalid(true);
            name.setErrorMessage(desk.text(reason(refused.get())));
            return;
        }
        name.clear();
        name.setInvalid(false);
        form.close();
        Toast.done(desk.text("list.views.saved", title.strip()));
        afterwards.run();
    }
}
