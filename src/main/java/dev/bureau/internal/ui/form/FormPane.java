package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.unsaved.Leftover;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.FormCommands.After;
import dev.bureau.internal.ui.parts.Banner;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Toast;
import java.util.List;

/// One row to be read, changed or added: the bar, notes, and the body.
final class FormPane extends Div implements FormCommands.Work, FormSession.Screen {

    private static final long serialVersionUID = 1L;

    private final transient Setting setting;
    private final Div notes = new Div();
    private final Paragraph unkept = new Paragraph();
    private transient FormSession session;
    private FormBody body;
    private FaultSummary summary;
    private boolean quiet;
    private boolean behind;

    FormPane(Setting setting, Snapshot row) {
        this.setting = setting;
        addClassName("bureau-form");
        notes.addClassName("bureau-form-notes");
        unkept.addClassName("bureau-leftover");
        unkept.setText(setting.desk().text("form.unsaved.large"));
        unkept.setVisible(false);
        getElement().addEventListener("bureau-leave", event -> setting.closing().done());
        show(row);
    }

    @Override
    public void show(Snapshot row) {
        quiet = true;
        getElement().setAttribute("data-leaves", true);
        var place = setting.place(row);
        session = new FormSession(place, row, this, setting.closing());
        removeAll();
        notes.removeAll();
        body = new FormBody(place, row, this::mark);
        summary = new FaultSummary(place);
        var bar = bar(place, row);
        add(bar, summary, unkept, notes, body);
        if (body.writable()) {
            leftovers(place);
            if (!adds()) {
                bar.beside(new Companions(place.desk(), session.keeping().form()));
            }
        }
        mark();
        quiet = false;
    }

    /// Beside another page there is one command, and nothing that leads elsewhere.
    private FormBar bar(Place place, Snapshot row) {
        var commands = new FormCommands(place, row, this);
        var bar = new FormBar(place, row);
        if (setting.page().isEmpty()) {
            return bar.with(commands.save(body.writable()));
        }
        bar.head(setting.back());
        if (!row.id().isEmpty()) {
            aside(place, row.id());
            bar.around(new NeighbourLinks(place, row.id(), setting));
        }
        return bar.with(commands.all(body.writable()));
    }

    /// What the actor left here once.
    private void leftovers(Place place) {
        var keeping = session.keeping();
        keeping.leftovers()
                .forEach(leftover ->
                        notes.add(
                                new LeftoverNote(
                                        place,
                                        leftover,
                                        () -> restore(leftover),
                                        () -> keeping.forget(leftover))));
    }

    /// Puts back what was typed once. From then on it is this form's, under its own name.
    private void restore(Leftover leftover) {
        List<Written> left;
        quiet = true;
        try {
            left = body.restore(leftover.typed());
        } finally {
            quiet = false;
        }
        notes.add(new RestoredNote(session.place(), left));
        mark();
        if (left.isEmpty()) {
            session.keeping().forget(leftover);
        }
    }

    private void aside(Place place, String id) {
        RelatedBox.of(place, session.seen()).ifPresent(body::addAside);
        body.addAside(new HistoryBox(place, id));
        setting.asides()
                .flatMap(aside -> aside.of(place.model(), id).stream())
                .forEach(body::addAside);
    }

    /// Says something above the row.
    void note(String words) {
        notes.add(new Banner(words));
    }

    /// Fills a new row from the address, and puts the cursor where typing begins.
    void begin(QueryParameters parameters) {
        var prefill = new Prefill(session.place(), body.fields());
        prefill.follow();
        quiet = true;
        try {
            prefill.from(parameters.getParameters());
            mark();
        } finally {
            quiet = false;
        }
        body.focusFirst();
    }

    String title() {
        return session.title();
    }

    /// Whether the row is a new one.
    boolean adds() {
        return session.seen().id().isEmpty();
    }

    /// Shows the row as it is now, if it is this one and nothing is lost by it.
    void refresh(String id) {
        if (session.seen().id().equals(id)) {
            session.refresh();
        }
    }

    @Override
    public boolean unsaved() {
        return !session.finished() && body.changed();
    }

    /// Says whether another form stands in front of this one.
    void behind(boolean isBehind) {
        behind = isBehind;
    }

    /// What was typed is not wanted any more.
    void giveUp() {
        session.finish();
    }

    /// Lets the browser know whether something would be lost, and keeps it.
    private void mark() {
        var unsaved = unsaved();
        getElement().setAttribute("data-dirty", unsaved);
        if (quiet) {
            return;
        }
        if (unsaved) {
            unkept.setVisible(!session.keeping().keep(body.typed()));
        } else {
            session.keeping().forget();
            unkept.setVisible(false);
        }
    }

    /// The keys of a form that stands behind another one are meant for the one in front.
    @Override
    public void save(After after) {
        if (behind) {
            return;
        }
        summary.clear();
        var faults = body.check();
        if (faults.isEmpty()) {
            session.save(body.edit(), after, () -> save(after));
        } else {
            show(faults);
        }
    }

    @Override
    public void copy() {
        summary.clear();
        var faults = body.check();
        if (!faults.isEmpty()) {
            show(faults);
        } else {
            body.copy()
                    .ifPresentOrElse(
                            edit -> session.save(edit, After.STAY, this::copy),
                            () -> Toast.failed(session.place().text("form.copy.part")));
        }
    }

    @Override
    public void fault(List<Outcome.Violation> violations) {
        show(body.faults(violations));
    }

    private void show(List<Fault> faults) {
        summary.show(faults);
        setting.pageTitle(title())
                .map(title -> session.place().text("form.title.error", title))
                .ifPresent(words -> getUI().ifPresent(ui -> ui.getPage().setTitle(words)));
    }

    @Override
    public void conflict(Outcome.Conflict conflict, Runnable again) {
        notes.removeAll();
        var panel =
                new ConflictPanel(
                        session.place(),
                        conflict,
                        body,
                        decision -> merge(conflict, decision, again));
        notes.add(panel);
        panel.scrollIntoView();
        panel.getElement().callJsFunction("focus");
    }

    private void merge(Outcome.Conflict conflict, Decision decision, Runnable again) {
        notes.removeAll();
        body.rebase(conflict.current(), decision);
        mark();
        again.run();
    }

    /// What was typed stands there to be copied, so no key drops it.
    @Override
    public void gone() {
        getElement().removeAttribute("data-leaves");
        var typed = body.written();
        removeAll();
        var lost = new LostRow(session.place(), title(), typed);
        if (setting.page().isPresent() && mayAdd()) {
            lost.anew(this::anew);
        }
        add(lost);
        getElement().setAttribute("data-dirty", false);
    }

    private boolean mayAdd() {
        var desk = session.place().desk();
        return desk.store().addable(session.place().model(), desk.actor()).stream()
                .anyMatch(kind -> kind.name().equals(session.place().model().name()));
    }

    /// What is in the form is offered in that of a new row.
    private void anew() {
        if (session.keeping().keepAsNew(body.held())) {
            go(Paths.add(setting.list(), session.place().model()));
        } else {
            unkept.setVisible(true);
            addComponentAsFirst(unkept);
        }
    }

    @Override
    public void delete() {
        session.delete();
    }

    @Override
    public void run(EntityModel.Action action) {
        if (unsaved()) {
            Toast.failed(session.place().text("form.action.unsaved"));
        } else {
            session.run(action);
        }
    }

    @Override
    public void go(String path) {
        setting.closing().go(path);
    }
}
