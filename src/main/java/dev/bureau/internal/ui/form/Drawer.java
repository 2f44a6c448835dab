package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.LeaveDialog;
import dev.bureau.internal.ui.parts.Toast;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form of a related row beside the form that refers to it, which stays as it is meanwhile.
final class Drawer extends Dialog implements Closing, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient EntityModel list;
    private final transient Caller caller;
    private @Nullable FormPane pane;

    /// Where a drawer was opened.
    interface Caller {

        /// Takes the row that was saved.
        void take(Reference row);

        /// Stands behind the drawer as long as that is open, then takes the focus back.
        void behind(boolean isBehind);
    }

    /// @param list the model whose list the related rows stand in
    Drawer(Desk desk, EntityModel list, Caller caller) {
        this.desk = desk;
        this.list = list;
        this.caller = caller;
        addClassName("bureau-drawer");
        // form.js hears Escape, after it had what was being typed told
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var close = new Button(Icons.of("close-small"), event -> done());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(desk.text("form.close"));
        getHeader().add(close);
        addOpenedChangeListener(event -> caller.behind(event.isOpened()));
    }

    /// Opens the form of a new row, unless none can be made here.
    void add(EntityModel kind) {
        var obstacle = desk.store().obstacle(kind, desk.locale());
        if (obstacle.isPresent()) {
            Toast.failed(obstacle.get());
            return;
        }
        var blank = desk.store().blank(kind, desk.actor());
        var shown = show(blank);
        desk.store().obstacle(kind, blank, desk.locale()).ifPresent(shown::note);
        open();
        shown.begin(QueryParameters.empty());
    }

    /// Opens the form of a stored row, if the actor may see it now.
    void change(String id) {
        desk.store()
                .find(list, id, desk.actor())
                .ifPresentOrElse(
                        row -> {
                            show(row);
                            open();
                        },
                        () -> Toast.failed(desk.text("form.drawer.gone")));
    }

    private FormPane show(Snapshot row) {
        var shown = new FormPane(new Setting(desk, Optional.empty(), list, this), row);
        pane = shown;
        removeAll();
        setHeaderTitle(shown.title());
        add(shown);
        return shown;
    }

    /// Asks before what was typed is given up.
    @Override
    public void done() {
        ask(() -> {}, this::close);
    }

    private void ask(Runnable stay, Runnable leave) {
        var left = pane;
        if (left == null || !left.unsaved()) {
            leave.run();
            return;
        }
        new LeaveDialog(
                        desk,
                        stay,
                        () -> {
                            left.giveUp();
                            leave.run();
                        })
                .open();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isOpened()) {
            var navigation = event.postpone();
            ask(
                    navigation::cancel,
                    () -> {
                        close();
                        navigation.proceed();
                    });
        }
    }

    /// The row goes where it was wanted, unless the actor may not see it there.
    @Override
    public void saved(String id) {
        close();
        desk.store().references(list, List.of(id), desk.actor()).stream()
                .findFirst()
                .ifPresentOrElse(caller::take, () -> Toast.failed(desk.text("form.drawer.unseen")));
    }

    @Override
    public void stored(String id) {
        saved(id);
    }

    @Override
    public void another(EntityModel kind) {
        done();
    }

    @Override
    public Optional<String> behind(String id) {
        return Optional.empty();
    }

    @Override
    public void next(Optional<String> id) {
        done();
    }

    @Override
    public void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
