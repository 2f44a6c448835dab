package views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// An application that is made with Vaadin itself, at the root.
@SpringBootApplication
@Meta(name = "shell", content = "of the views")
public class Views implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Views.class, arguments);
    }

    /// Marks every page of the application's own.
    @Bean
    VaadinServiceInitListener marked() {
        return event ->
                event.getSource()
                        .addUIInitListener(
                                begun -> begun.getUI().add(new Span("marked by the views")));
    }

    public static class Frame extends Div implements RouterLayout {
        public Frame() {
            add(new Span("the frame of the views"));
        }
    }

    @Route(value = "", layout = Frame.class)
    public static class Start extends Div {
        public Start() {
            setText("the start of the views");
        }
    }

    @Route(value = "orders", layout = Frame.class)
    public static class Orders extends Div {
        public Orders() {
            setText("the orders of the views");
        }
    }

    @Entity
    static class Parcel {
        @Id String number;
        int weight;
    }
}
