package dev.bureau.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.bureau.access.Actor;
import dev.bureau.internal.ui.parts.Blank;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.EntityGroup;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The first page: what waits, what there is, what the actor did last.
@PermitAll
@StyleSheet("base://bureau/home.css")
public final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, Trail {

    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final transient Desk desk;
    private final transient Brand brand;

    HomeView(Desk desk, Brand brand) {
        this.desk = desk;
        this.brand = brand;
        addClassNames("bureau-page", "bureau-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var actor = desk.actor();
        var models = desk.visible(actor);
        var left = new Div();
        if (models.isEmpty()) {
            left.add(new Blank("lock", desk.text("home.empty"), desk.text("home.empty.help")));
        } else {
            Queues.of(desk, models).ifPresent(left::add);
            left.add(
                    EntityGroup.many(models)
                            ? List.of(new Directory(desk, models))
                            : Entities.of(desk, models));
        }
        add(greeting(actor), left, new Aside(Recent.of(desk, actor)));
    }

    private Component greeting(Actor actor) {
        var now = LocalDateTime.now(Clock.system(actor.zone()));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(desk.locale());
        return new Header(
                new H1(desk.text(partOfDay(now.getHour()), actor.displayName())),
                new Paragraph(date.format(now)));
    }

    private static String partOfDay(int hour) {
        if (hour < NOON) {
            return "home.morning";
        }
        return hour < EVENING ? "home.afternoon" : "home.evening";
    }

    @Override
    public String getPageTitle() {
        return brand.pageTitle(desk.text("home.title"));
    }

    @Override
    public List<Crumb> trail() {
        return List.of();
    }
}
