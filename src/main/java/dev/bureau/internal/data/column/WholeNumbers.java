package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/// Knows the real columns behind whole numbers: those that hold fractions, whatever the mapping
/// thinks, lose them where the number is written again. Each column is asked for once.
final class WholeNumbers {

    private static final Logger log = LoggerFactory.getLogger(WholeNumbers.class);

    private static final Set<Class<?>> WHOLE =
            Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

    private final Basis basis;
    private final Map<Column, Boolean> known = new ConcurrentHashMap<>();

    WholeNumbers(Basis basis) {
        this.basis = basis;
    }

    private record Column(String table, String name) {
        static Column of(SelectableMapping column) {
            return new Column(
                    column.getContainingTableExpression(), column.getSelectionExpression());
        }
    }

    static boolean is(Class<?> type) {
        return WHOLE.contains(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    /// Asks the database for those that are not known yet, all columns of a table at once.
    void ask(List<? extends SelectableMapping> columns) {
        columns.stream()
                .filter(WholeNumbers::plain)
                .map(Column::of)
                .filter(column -> !known.containsKey(column))
                .collect(Collectors.groupingBy(Column::table))
                .values()
                .forEach(this::read);
    }

    /// Whether the column holds fractions.
    boolean fractional(SelectableMapping column) {
        return known.getOrDefault(Column.of(column), false);
    }

    /// Whether a statement can name the column and its table as they are. A part of a structured
    /// column cannot be, and a statement that fails would end the work it stands in.
    private static boolean plain(SelectableMapping column) {
        return !column.isFormula()
                && column.getSelectionExpression().indexOf('.') < 0
                && !column.getContainingTableExpression().startsWith("(");
    }

    private void read(List<Column> columns) {
        try {
            known.putAll(
                    basis.entities()
                            .unwrap(Session.class)
                            .doReturningWork(connection -> fractions(connection, columns)));
        } catch (RuntimeException untold) {
            log.debug("{}: the columns are not told", columns.getFirst().table(), untold);
        }
    }

    /// Asks no rows: what a statement would answer tells of the columns wherever the names lead.
    private static Map<Column, Boolean> fractions(Connection connection, List<Column> columns)
            throws SQLException {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var nothing = "select %s from %s where 1 = 0".formatted(names, columns.getFirst().table());
        try (var statement = connection.prepareStatement(nothing);
                var answer = statement.executeQuery()) {
            var fractions = new HashMap<Column, Boolean>();
            for (var at = 0; at < columns.size(); at++) {
                fractions.put(columns.get(at), fractional(answer.getMetaData(), at + 1));
            }
            return fractions;
        }
    }

    /// A decimal without a precision takes any digits.
    private static boolean fractional(ResultSetMetaData answer, int at) throws SQLException {
        return switch (answer.getColumnType(at)) {
            case Types.DECIMAL, Types.NUMERIC ->
                    answer.getScale(at) != 0 || answer.getPrecision(at) == 0;
            case Types.FLOAT, Types.REAL, Types.DOUBLE -> true;
            default -> false;
        };
    }
}
