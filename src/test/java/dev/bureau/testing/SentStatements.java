package dev.bureau.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Notes what the running thread sends to a database, whoever prepared it: a batch once, however
/// many rows it writes.
public final class SentStatements {

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    private SentStatements() {}

    /// The same database, watched.
    public static DataSource watched(DataSource database) {
        return proxy(
                DataSource.class,
                (self, method, arguments) -> {
                    var result = called(database, method, arguments);
                    return result instanceof Connection connection ? watched(connection) : result;
                });
    }

    /// What the work sends, in turn.
    public static List<String> during(Runnable work) {
        SENT.get().clear();
        work.run();
        return List.copyOf(SENT.get());
    }

    private static Connection watched(Connection connection) {
        return proxy(
                Connection.class,
                (self, method, arguments) -> {
                    var result = called(connection, method, arguments);
                    if (result instanceof PreparedStatement statement) {
                        return watched(
                                PreparedStatement.class, statement, String.valueOf(arguments[0]));
                    }
                    return result instanceof Statement statement
                            ? watched(Statement.class, statement, "")
                            : result;
                });
    }

    private static <T extends Statement> T watched(Class<T> type, T statement, String prepared) {
        return proxy(
                type,
                (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        var typed = arguments != null && arguments.length > 0;
                        SENT.get().add(typed ? String.valueOf(arguments[0]) : prepared);
                    }
                    return called(statement, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object called(Object target, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
