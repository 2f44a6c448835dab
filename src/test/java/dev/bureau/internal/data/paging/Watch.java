package dev.bureau.internal.data.paging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Sees every prepared statement with its parameters.
final class Watch {

    private final List<Statement> seen = new CopyOnWriteArrayList<>();

    /// @param values parameters by their place, from 1
    record Statement(String sql, Map<Integer, Object> values) {

        /// How many rows it passes over.
        long offset() {
            var at = sql.indexOf("offset ?");
            var place = sql.substring(0, Math.max(at, 0)).chars().filter(it -> it == '?').count();
            return at < 0 ? 0 : ((Number) values.get((int) place + 1)).longValue();
        }
    }

    /// The statements of some work.
    List<Statement> during(Runnable work) {
        seen.clear();
        work.run();
        return List.copyOf(new ArrayList<>(seen));
    }

    private PreparedStatement watched(String sql, PreparedStatement statement) {
        var values = new HashMap<Integer, Object>();
        seen.add(new Statement(sql, values));
        return proxy(
                PreparedStatement.class,
                statement,
                (name, arguments) -> {
                    if (name.startsWith("set")
                            && arguments.length > 1
                            && arguments[0] instanceof Integer) {
                        values.put(
                                (Integer) arguments[0],
                                Optional.ofNullable(arguments[1]).orElse(""));
                    }
                });
    }

    private Connection watched(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (self, method, arguments) -> {
                            var result = call(() -> method.invoke(connection, arguments));
                            return result instanceof PreparedStatement statement
                                    ? watched((String) arguments[0], statement)
                                    : result;
                        });
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private interface Listener {
        void called(String method, Object[] arguments);
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, T target, Listener listener) {
        return (T)
                Proxy.newProxyInstance(
                        Watch.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            if (arguments != null) {
                                listener.called(method.getName(), arguments);
                            }
                            return call(() -> method.invoke(target, arguments));
                        });
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /// Puts the watch before the application's database.
    @Configuration(proxyBeanMethods = false)
    static class Installed {

        @Bean
        static Watch watch() {
            return new Watch();
        }

        @Bean
        static BeanPostProcessor watcher(Watch watch) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof Watched)
                            ? new Watched(source, watch)
                            : bean;
                }
            };
        }
    }

    private static final class Watched extends DelegatingDataSource {
        private final Watch watch;

        Watched(DataSource source, Watch watch) {
            super(source);
            this.watch = watch;
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return watch.watched(super.getConnection());
        }
    }
}
