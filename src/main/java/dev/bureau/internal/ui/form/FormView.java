package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.Outcome;
import dev.bureau.internal.data.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.FormBar.After;
import dev.bureau.internal.ui.parts.Banner;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.FormAside;
import dev.bureau.internal.ui.parts.LeaveDialog;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.SignedOut;
import dev.bureau.internal.ui.parts.Toast;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// One row: to be read, changed, or added.
@PermitAll
@StyleSheet("base://bureau/history.css")
@StyleSheet("base://bureau/form.css")
@StyleSheet("base://bureau/children.css")
@StyleSheet("base://bureau/pages.css")
public final class FormView extends Div
        implements BeforeEnterObserver,
                BeforeLeaveObserver,
                HasDynamicTitle,
                Trail,
                FormBar.Commands {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Brand brand;
    private final transient ObjectProvider<FormAside> asides;
    private final Div notes = new Div();
    private String slug = "";
    private String back = "";
    private String title = "";
    private boolean finished;
    private @Nullable FormBody body;
    private @Nullable FaultSummary summary;
    private transient Snapshot snapshot =
            new Snapshot("", "", "", Map.of(), Map.of(), Set.of(), Set.of());

    FormView(Desk desk, Brand brand, ObjectProvider<FormAside> asides) {
        this.desk = desk;
        this.brand = brand;
        this.asides = asides;
        addClassNames("bureau-page", "bureau-form");
        notes.addClassName("bureau-form-notes");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("base://bureau/form.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("entity").orElse("");
        var parameters = event.getLocation().getQueryParameters();
        back = parameters.getSingleParameter(Paths.BACK).orElse("");
        var id = event.getRouteParameters().get("id");
        if (id.isPresent()) {
            show(stored(id.get()));
            desk.store().obstacle(kind(), desk.locale()).map(Banner::new).ifPresent(notes::add);
        } else {
            chosen(parameters)
                    .ifPresentOrElse(kind -> add(kind, parameters), () -> ask(parameters));
        }
    }

    /// The entity that a new row is to be of; empty where the address leaves it open.
    private Optional<EntityModel> chosen(QueryParameters parameters) {
        var kinds = desk.store().addable(model(), desk.actor());
        if (kinds.isEmpty()) {
            throw new NotFoundException();
        }
        var wanted = parameters.getSingleParameter(model().typePath()).orElse("");
        return kinds.stream()
                .filter(kind -> kinds.size() == 1 || kind.name().equals(wanted))
                .findFirst();
    }

    private void add(EntityModel kind, QueryParameters parameters) {
        var obstacle = desk.store().obstacle(kind, desk.locale());
        if (obstacle.isPresent()) {
            none(kind, obstacle.get());
            return;
        }
        var blank = desk.store().blank(kind, desk.actor());
        show(blank);
        desk.store().obstacle(kind, blank, desk.locale()).map(Banner::new).ifPresent(notes::add);
        var prefill = new Prefill(place(), body().fields());
        prefill.follow();
        prefill.from(parameters.getParameters());
        body().focusFirst();
    }

    private void none(EntityModel kind, String why) {
        title = desk.text("form.add", desk.inside(desk.singular(kind)));
        body = null;
        removeAll();
        add(
                new Blank(
                        "ban",
                        title,
                        why,
                        new Link(Paths.list(model(), back), desk.plural(model()))));
    }

    private void ask(QueryParameters parameters) {
        title = desk.text("form.add", desk.inside(desk.singular(model())));
        body = null;
        removeAll();
        var kinds = desk.store().addable(model(), desk.actor());
        add(new TypeChoice(desk, model(), kinds, parameters.excluding(model().typePath())));
    }

    private Snapshot stored(String id) {
        return desk.store().find(model(), id, desk.actor()).orElseThrow(NotFoundException::new);
    }

    private EntityModel model() {
        return desk.visible(slug, desk.actor()).orElseThrow(NotFoundException::new);
    }

    /// The entity that the shown row is of.
    private EntityModel kind() {
        return desk.registry().byName(snapshot.entity()).orElseGet(this::model);
    }

    private Place place() {
        return new Place(desk, kind(), model());
    }

    private FormBody body() {
        return java.util.Objects.requireNonNull(body);
    }

    private FaultSummary summary() {
        return java.util.Objects.requireNonNull(summary);
    }

    private void show(Snapshot row) {
        snapshot = row;
        var place = place();
        finished = false;
        removeAll();
        notes.removeAll();
        body = new FormBody(place, row, this::mark);
        summary = new FaultSummary(place);
        if (!row.id().isEmpty()) {
            RelatedBox.of(place, row).ifPresent(body::addAside);
            body.addAside(new HistoryBox(place, row.id()));
            asides.orderedStream()
                    .flatMap(aside -> aside.of(place.model(), row.id()).stream())
                    .forEach(body::addAside);
        }
        title =
                row.id().isEmpty()
                        ? place.text("form.add", desk.inside(desk.singular(place.model())))
                        : row.label();
        add(new FormBar(place, row, back, this).with(body.writable()), summary, notes, body);
        mark();
    }

    /// Lets the browser know whether something would be lost.
    private void mark() {
        getElement().setAttribute("data-dirty", unsaved());
    }

    private boolean unsaved() {
        return !finished && body != null && body.changed();
    }

    @Override
    public void save(After after) {
        summary().clear();
        var faults = body().check();
        if (!faults.isEmpty()) {
            fault(faults);
            return;
        }
        try {
            var edit = body().edit();
            end(desk.store().save(edit, desk.actor(), desk.locale()), after);
        } catch (SignedOut signedOut) {
            throw signedOut;
        } catch (RuntimeException failure) {
            Toast.failed(desk.text("form.failed", Failures.log(failure)));
        }
    }

    private void end(Outcome outcome, After after) {
        switch (outcome) {
            case Outcome.Saved saved -> saved(saved, after);
            case Outcome.Invalid invalid -> fault(body().faults(invalid.violations()));
            case Outcome.Conflict conflict -> conflict(conflict, after);
            case Outcome.Gone gone -> gone();
            case Outcome.Refused refused -> Toast.failed(desk.text(refused.reason()));
        }
    }

    private void fault(List<Fault> faults) {
        summary().show(faults);
        getUI().ifPresent(
                        ui -> ui.getPage().setTitle(desk.text("form.title.error", getPageTitle())));
    }

    private void saved(Outcome.Saved saved, After after) {
        finished = true;
        Toast.done(desk.text("form.saved", saved.label()));
        switch (after) {
            case LIST -> leave();
            case STAY -> stay(saved.id());
            case ANOTHER -> another();
        }
    }

    private void leave() {
        go(Paths.list(model()), back);
    }

    private void another() {
        if (snapshot.id().isEmpty()) {
            add(kind(), QueryParameters.empty());
        } else {
            go(Paths.add(model(), kind()), kept());
        }
    }

    private void stay(String id) {
        if (snapshot.id().equals(id)) {
            show(stored(id));
        } else {
            go(Paths.form(model(), id), kept());
        }
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

    private void conflict(Outcome.Conflict conflict, After after) {
        notes.removeAll();
        var panel =
                new ConflictPanel(
                        place(), conflict, body()::input, theirs -> merge(conflict, theirs, after));
        notes.add(panel);
        panel.scrollIntoView();
        panel.getElement().callJsFunction("focus");
    }

    private void merge(Outcome.Conflict conflict, Set<FormInput> theirs, After after) {
        notes.removeAll();
        body().rebase(conflict.current(), theirs);
        mark();
        save(after);
    }

    private void gone() {
        finished = true;
        var typed = body().typed();
        removeAll();
        add(new LostRow(place(), title, typed));
    }

    @Override
    public void delete() {
        actions()
                .delete(() -> {
                    finished = true;
                    leave();
                });
    }

    @Override
    public void run(EntityModel.Action action) {
        if (unsaved()) {
            Toast.failed(desk.text("form.action.unsaved"));
        } else {
            actions().run(action, this::again);
        }
    }

    private RowActions actions() {
        return new RowActions(place(), snapshot.id(), title);
    }

    /// Shows the row anew, or the list where an action took it out of the actor's sight.
    private void again() {
        desk.store()
                .find(model(), snapshot.id(), desk.actor())
                .ifPresentOrElse(this::show, this::leave);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved()) {
            return;
        }
        var navigation = event.postpone();
        new LeaveDialog(
                        desk,
                        navigation::cancel,
                        () -> {
                            finished = true;
                            navigation.proceed();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(title);
    }

    @Override
    public List<Crumb> trail() {
        var model = model();
        return List.of(new Crumb(desk.plural(model), Paths.list(model, back)), Crumb.here(title));
    }
}
