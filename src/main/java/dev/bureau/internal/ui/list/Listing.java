package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Problem;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.edit.EditBar;
import dev.bureau.internal.ui.list.edit.EditSwitch;
import dev.bureau.internal.ui.list.edit.Sheet;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Later;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entity's list: head, filters or actions, rows, foot. Every change goes through its state,
/// which is kept in the address.
final class Listing extends Div implements Arranging.Shown {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Density usual;
    private final Arranging arranging;
    private final ListHead head;
    private final Notice notice = new Notice();
    private final ViewPlace views;
    private final FilterBar filters;
    private final DateLinks dates;
    private final DateBars bars;
    private final SelectionBar actions;
    private final transient Sheet sheet;
    private final RowGrid rows;
    private final GroupMenu grouping;
    private final GroupLines groups;
    private final TreePlace tree;
    private final Instead instead;
    private final ListFoot foot;
    private ListState state;
    private Count count = new Count(0, false);
    private Optional<Later.Question<Page>> looking = Optional.empty();
    private boolean typing;

    /// @param usual how close rows stand where nobody says it
    Listing(Desk desk, EntityModel model, Density usual) {
        this.desk = desk;
        this.model = model;
        this.usual = usual;
        state = ListState.first(model);
        arranging = new Arranging(desk, model, this);
        head = new ListHead(desk, model, arranging, () -> new Selection.Matching(state.asked()));
        views = new ViewPlace(desk, model, arranging, this);
        filters = new FilterBar(desk, model, this::ask, this::type);
        dates = new DateLinks(desk, model, this::ask);
        bars = new DateBars(desk, model, this::ask);
        actions = new SelectionBar(desk, model, this::reload);
        sheet = new Sheet(desk, model);
        var menu =
                new HeadMenu(
                        desk, model, arranging, new HeadMenu.Acts(this::sort, this::fold, bars));
        rows = new RowGrid(desk, model, new RowGrid.Parts(arranging, menu, sheet), this::select);
        if (sheet.offers(arranging.all())) {
            head.way(new EditSwitch(desk, sheet, rows::edit));
        }
        foot = new ListFoot(desk, model, this::go, rows.totals());
        grouping = new GroupMenu(desk, model, by -> fold(by.map(Folds::by).orElse(Folds.NONE)));
        instead = new Instead(desk, model, this::ask);
        groups = new GroupLines(desk, model, this::unfold, instead::nothing);
        var parts = new TreeRows.Parts(arranging, menu, () -> state, this::unfolded, this::select);
        tree = new TreePlace(desk, model, parts, this::fold);
        tree.choice().ifPresent(head::way);
        filters.add(grouping, views.saving());
        addClassName("bureau-listing");
        var bar = new Div(filters, actions);
        bar.addClassName("bureau-bar");
        var edits = new EditBar(desk, model, sheet, this::reload);
        add(head, views.tabs(), notice, bar, dates, bars);
        add(groups.before(), tree, rows, instead, edits, foot, groups.after());
    }

    private void sort(List<Order> orders) {
        ask(state.query().withOrders(orders));
    }

    private void fold(Folds folds) {
        go(state.folding(folds));
    }

    private void unfold(Optional<Compare> group) {
        var folded = state.look().folds().folded();
        fold(group.map(folded::opened).orElse(folded));
    }

    /// The same tree with other rows unfolded.
    private void unfolded(List<String> ids) {
        var look = state.look();
        state = state.looking(look.folding(look.folds().unfolding(ids)));
        views.remember(state, true);
    }

    /// Whether something was typed into the rows that is not saved.
    boolean unsaved() {
        return sheet.unsaved();
    }

    boolean of(EntityModel other) {
        return model.equals(other);
    }

    /// Shows what an address asks for.
    void open(ListState.Read read) {
        typing = false;
        arranging.open();
        var opened = read.state();
        var checked = desk.store().check(model, opened.query(), desk.actor());
        var unreadable = new ArrayList<>(read.unreadable());
        var folds = new GroupOffers(desk, model).valid(opened.look().folds(), unreadable);
        var columns = shown(opened.look());
        var problems = new ArrayList<>(checked.problems());
        opened.look().columns().stream()
                .filter(name -> !columns.contains(name))
                .forEach(name -> problems.add(new Problem(name, "list.problem.column")));
        notice.show(desk, unreadable, problems);
        views.open(opened);
        show(
                new ListState(
                        checked.query(),
                        opened.spot(),
                        opened.size(),
                        opened.look().only(columns).folding(folds)));
    }

    /// Those columns of the look that are there and that the reader may see.
    private List<String> shown(Look look) {
        return desk.store().columns(model, look.columns(), desk.actor()).stream()
                .map(Column::name)
                .toList();
    }

    @Override
    public ListState state() {
        return state;
    }

    @Override
    public String address(ListState wanted) {
        return views.address(wanted);
    }

    @Override
    public void again() {
        show(state);
    }

    @Override
    public Density usual() {
        return usual;
    }

    /// The names of the shown columns in their order.
    List<String> columns() {
        return arranging.now().names();
    }

    @Override
    public void go(ListState wanted) {
        var coming = views.coming(wanted);
        views.remember(coming, false);
        typing = false;
        show(coming);
    }

    private void ask(ListQuery query) {
        go(state.asking(query));
    }

    /// While words are typed, the address follows without a step of its own for every letter.
    private void type(ListQuery query) {
        var wanted = views.coming(state.asking(query));
        views.remember(wanted, typing);
        typing = true;
        show(wanted);
    }

    /// Shows the list after rows were changed.
    private void reload() {
        rows.totals().forget();
        groups.forget();
        bars.forget();
        views.recount();
        show(state);
    }

    private void show(ListState wanted) {
        stop();
        state = wanted;
        count = new Count(0, false);
        select();
        filters.show(state.query());
        var question = rows.question(state);
        showGroups();
        tree.setVisible(false);
        if (state.folds()) {
            showGroupsOnly();
            return;
        }
        if (tree.wanted(state)) {
            showTree();
            return;
        }
        views.show();
        try {
            desk.later().glance(question).ifPresentOrElse(this::answer, () -> look(question));
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    private void showGroups() {
        var folds = state.look().folds();
        grouping.show(folds.group());
        groups.show(state.query(), folds, rows.totals().wanted());
        setClassName("bureau-grouped", folds.group().isPresent());
    }

    /// All groups are folded: there are no rows to show.
    private void showGroupsOnly() {
        looking = Optional.empty();
        views.show();
        rows.setVisible(false);
        foot.setVisible(false);
        instead.setVisible(false);
        dates.show(state.query());
        bars.show(state.query());
        Counts.fetch(desk, head, model, ListQuery.ALL, head::counted);
    }

    private void showTree() {
        looking = Optional.empty();
        views.show();
        try {
            showRowsOr(!tree.show(state));
        } catch (RuntimeException failure) {
            fail(failure);
        }
        rows.setVisible(false);
        foot.setVisible(false);
        dates.show(state.query());
        bars.show(state.query());
        var asked = state;
        Counts.fetch(desk, head, model, ListQuery.ALL, head::counted);
        Counts.fetch(
                desk,
                tree,
                model,
                asked.asked(),
                answer -> {
                    if (asked.equals(state)) {
                        count = answer;
                        actions.counted(answer);
                    }
                });
    }

    private void answer(Page page) {
        looking = Optional.empty();
        var seen = rows.show(page);
        settle(seen);
        foot.show(state, seen);
        showRowsOr(seen.nothing());
        countAfter(seen);
        dates.show(state.query());
        bars.show(state.query());
        rows.totals().show(state.asked());
    }

    /// The page is shown without rows, and they follow.
    private void look(Later.Question<Page> question) {
        looking = Optional.of(question);
        showInstead(new Looking(desk, model, state.asked(), this::giveUp));
        desk.later().pursue(this, question, this::answer, this::fail);
    }

    private void stop() {
        looking.ifPresent(Later.Question::giveUp);
        looking = Optional.empty();
        desk.later().drop(foot);
        desk.later().drop(tree);
    }

    private void giveUp() {
        stop();
        showInstead(Blanks.stopped(desk, this::reload));
    }

    /// The address of a page that was found in another place leads there again.
    private void settle(RowGrid.Seen seen) {
        var found = state.at(seen.spot());
        if (!found.equals(state) && !state.scrolling()) {
            state = found;
            views.remember(found, true);
        }
    }

    /// Rows never wait for their number: it is shown when it is known, or never.
    private void countAfter(RowGrid.Seen seen) {
        var asked = state;
        count = seen.count();
        if (count.exact()) {
            counted(count);
        } else {
            Counts.fetch(
                    desk,
                    foot,
                    model,
                    asked.asked(),
                    answer -> {
                        if (asked.equals(state)) {
                            counted(answer.rows() >= count.rows() ? answer : count);
                        }
                    });
        }
    }

    private void counted(Count answer) {
        count = answer;
        rows.counted(answer);
        foot.counted(answer, filtered());
        actions.counted(answer);
        if (filtered()) {
            var asked = state;
            Counts.fetch(
                    desk,
                    foot,
                    model,
                    ListQuery.ALL,
                    all -> {
                        if (asked.equals(state)) {
                            foot.counted(answer, all);
                            head.counted(all);
                        }
                    });
        } else {
            head.counted(answer);
        }
    }

    private void showRowsOr(boolean empty) {
        rows.setVisible(!empty);
        foot.setVisible(!empty);
        filters.setVisible(!empty || filtered());
        instead.setVisible(false);
        if (empty) {
            instead.show(instead.nothing(state.asked()));
        }
    }

    private void fail(RuntimeException failure) {
        looking = Optional.empty();
        instead.fail(failure, this::reload);
        hideRows();
    }

    private void showInstead(Component words) {
        instead.show(words);
        hideRows();
    }

    private void hideRows() {
        rows.setVisible(false);
        foot.setVisible(false);
    }

    private boolean filtered() {
        return Instead.filtered(state.asked());
    }

    private void select() {
        select(List.of());
        rows.deselectAll();
        tree.deselectAll();
    }

    private void select(List<String> ids) {
        actions.show(ids, state.asked(), count);
        actions.setVisible(!ids.isEmpty());
        filters.setVisible(ids.isEmpty());
    }
}
