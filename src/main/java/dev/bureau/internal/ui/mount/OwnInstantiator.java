package dev.bureau.internal.ui.mount;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.SpringInstantiator;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/// Makes screens from beans, and leaves out the application's listeners, which are meant for its
/// own screens.
final class OwnInstantiator extends SpringInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;
    private final VaadinService service;

    OwnInstantiator(VaadinService service, ApplicationContext context) {
        super(service, context);
        this.service = service;
        this.context = context;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                new DefaultInstantiator(service).getServiceInitListeners(),
                context.getBeansOfType(VaadinServiceInitListener.class).values().stream()
                        .filter(OwnInstantiator::own));
    }

    private static boolean own(Object bean) {
        return AopUtils.getTargetClass(bean).getPackageName().startsWith("dev.bureau.internal.");
    }
}
