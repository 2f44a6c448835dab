package dev.bureau.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import dev.bureau.internal.ui.mount.BackOffice;
import org.springframework.context.ApplicationContext;

/// Bureau's servlet without a web server.
public final class MockBackOffice extends MockSpringServlet implements BackOffice {

    private static final long serialVersionUID = 1L;

    public MockBackOffice(Routes routes, ApplicationContext context) {
        super(routes, context, UI::new);
    }
}
