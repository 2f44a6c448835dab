package bench.lists;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.ConfigurableApplicationContext;

/// Many articles in a database, and an application that shows them.
record Articles(Connection connection, ConfigurableApplicationContext application)
        implements AutoCloseable {
    private static final int NUMBER = 10_000;

    /// Those that are there, or else new ones.
    ///
    /// @param arguments how many to make
    static Articles find(String... arguments) throws SQLException {
        var size = arguments.length == 0 ? NUMBER : Integer.parseInt(arguments[0]);
        var database = ListDatabase.find();
        var connection = database.connect();
        if (database.made()) {
            ListData.make(connection, size);
        }
        return new Articles(connection, Newspaper.start(database));
    }

    /// Where the application answers.
    String address() {
        return "http://127.0.0.1:"
                + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() throws SQLException {
        application.close();
        connection.close();
    }
}
