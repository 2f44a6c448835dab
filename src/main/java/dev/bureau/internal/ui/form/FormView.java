package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.FormAside;
import dev.bureau.internal.ui.parts.LeaveDialog;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Toast;
import dev.bureau.internal.ui.parts.Trail;
import dev.bureau.schema.Reference;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The page of one row: its address, its title, where it leads, and the question before one leaves.
@PermitAll
@StyleSheet("base://bureau/history.css")
@StyleSheet("base://bureau/form.css")
@StyleSheet("base://bureau/children.css")
@StyleSheet("base://bureau/drawer.css")
@StyleSheet("base://bureau/pages.css")
@StyleSheet("base://bureau/unsaved.css")
public final class FormView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Trail, Closing {

    private static final long serialVersionUID = 1L;

    private final transient Setting.Parts parts;
    private String slug = "";
    private String back = "";
    private String title = "";
    private QueryParameters asked = QueryParameters.empty();
    private @Nullable FormPane pane;
    private @Nullable LeaveDialog asking;

    FormView(Desk desk, Brand brand, ObjectProvider<FormAside> asides) {
        parts = new Setting.Parts(desk, brand, asides);
        addClassName("bureau-page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("base://bureau/form.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("entity").orElse("");
        asked = event.getLocation().getQueryParameters();
        back = asked.getSingleParameter(Paths.BACK).orElse("");
        event.getRouteParameters()
                .get("id")
                .ifPresentOrElse(this::open, () -> chosen().ifPresentOrElse(this::add, this::ask));
    }

    private void open(String id) {
        var desk = parts.desk();
        var row = desk.store().find(model(), id, desk.actor()).orElseThrow(NotFoundException::new);
        var shown = show(row);
        var kind = desk.registry().byName(row.entity()).orElseGet(this::model);
        desk.store().obstacle(kind, desk.locale()).ifPresent(shown::note);
    }

    /// The entity that a new row is to be of; empty where the address leaves it open.
    private Optional<EntityModel> chosen() {
        var desk = parts.desk();
        var kinds = desk.store().addable(model(), desk.actor());
        if (kinds.isEmpty()) {
            throw new NotFoundException();
        }
        var wanted = asked.getSingleParameter(model().typePath()).orElse("");
        return kinds.stream()
                .filter(kind -> kinds.size() == 1 || kind.name().equals(wanted))
                .findFirst();
    }

    private void add(EntityModel kind) {
        var desk = parts.desk();
        var obstacle = desk.store().obstacle(kind, desk.locale());
        if (obstacle.isPresent()) {
            none(kind, obstacle.get());
            return;
        }
        var blank = desk.store().blank(kind, desk.actor());
        var shown = show(blank);
        desk.store().obstacle(kind, blank, desk.locale()).ifPresent(shown::note);
        shown.begin(asked);
    }

    private void none(EntityModel kind, String why) {
        var list = new Link(Paths.list(model(), back), parts.desk().plural(model()));
        instead(kind, adding -> new Blank("ban", adding, why, list));
    }

    private void ask() {
        var desk = parts.desk();
        var kinds = desk.store().addable(model(), desk.actor());
        var others = asked.excluding(model().typePath());
        instead(model(), adding -> new TypeChoice(desk, model(), kinds, others));
    }

    /// Shows something else than a row.
    private void instead(EntityModel kind, Function<String, Component> what) {
        var desk = parts.desk();
        title = desk.text("form.add", desk.inside(desk.singular(kind)));
        pane = null;
        removeAll();
        var page = new Div(what.apply(title));
        page.addClassName("bureau-form");
        add(page);
    }

    private FormPane show(Snapshot row) {
        var shown = new FormPane(setting(), row);
        pane = shown;
        removeAll();
        add(shown);
        return shown;
    }

    private Setting setting() {
        var page = new Setting.Page(parts, back);
        return new Setting(parts.desk(), Optional.of(page), model(), this);
    }

    /// Shows the row as it is now, if it is this one.
    void refresh(EntityModel list, String id) {
        if (pane != null && list.slug().equals(slug)) {
            pane.refresh(id);
        }
    }

    private EntityModel model() {
        var desk = parts.desk();
        return desk.visible(slug, desk.actor()).orElseThrow(NotFoundException::new);
    }

    @Override
    public void done() {
        go(Paths.list(model()), back);
    }

    @Override
    public void saved(String id) {
        done();
    }

    /// A new row gives way to another new one, begun in the same way.
    @Override
    public void another(EntityModel kind) {
        if (pane == null || pane.adds()) {
            add(kind);
        } else {
            go(Paths.add(model(), kind), kept());
        }
    }

    @Override
    public void stored(String id) {
        go(Paths.form(model(), id), kept());
    }

    @Override
    public Optional<String> behind(String id) {
        var desk = parts.desk();
        return Neighbours.of(desk, model(), back, id, desk.actor()).next().map(Reference::id);
    }

    @Override
    public void next(Optional<String> id) {
        id.ifPresentOrElse(
                this::stored,
                () -> {
                    Toast.note(parts.desk().text("form.next.none"));
                    done();
                });
    }

    @Override
    public void go(String path) {
        go(path, "");
    }

    private String kept() {
        return Paths.keeping("", back).replaceFirst("^\\?", "");
    }

    private void go(String path, String query) {
        var mark = path.indexOf('?');
        var bare = mark < 0 ? path : path.substring(0, mark);
        var all = mark < 0 ? query : path.substring(mark + 1) + "&" + query;
        getUI().ifPresent(ui -> ui.navigate(bare, QueryParameters.fromString(all)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var left = pane;
        if (left == null || !left.unsaved()) {
            return;
        }
        var navigation = event.postpone();
        if (asking != null) {
            asking.close();
        }
        asking =
                new LeaveDialog(
                        parts.desk(),
                        navigation::cancel,
                        () -> {
                            left.giveUp();
                            navigation.proceed();
                        });
        asking.open();
    }

    @Override
    public String getPageTitle() {
        return parts.brand().pageTitle(title());
    }

    private String title() {
        return pane == null ? title : pane.title();
    }

    @Override
    public List<Crumb> trail() {
        var model = model();
        var list = new Crumb(parts.desk().plural(model), Paths.list(model, back));
        return List.of(list, Crumb.here(title()));
    }
}
