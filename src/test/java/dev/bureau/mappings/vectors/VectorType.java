package dev.bureau.mappings.vectors;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.ArrayJdbcType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.FloatJdbcType;
import org.jspecify.annotations.Nullable;

/// Stores numbers as `[1.0, 2.5]`, the way in which extensions of databases write vectors: a text
/// that the statement makes a value of the column's type of.
final class VectorType extends ArrayJdbcType {

    VectorType() {
        super(FloatJdbcType.INSTANCE);
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.VECTOR;
    }

    @Override
    public void appendWriteExpression(
            String written, @Nullable Size size, SqlAppender to, Dialect dialect) {
        to.append("cast(" + written + " as meaning)");
    }

    @Override
    public boolean isWriteExpressionTyped(Dialect dialect) {
        return true;
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> type) {
        return new BasicBinder<>(type, this) {
            @Override
            protected void doBind(
                    PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setString(index, text(value, options));
            }

            @Override
            protected void doBind(
                    CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setString(name, text(value, options));
            }

            private String text(X value, WrapperOptions options) {
                return Arrays.toString(getJavaType().unwrap(value, float[].class, options));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new BasicExtractor<>(type, this) {
            @Override
            protected X doExtract(ResultSet row, int index, WrapperOptions options)
                    throws SQLException {
                return numbers(row.getString(index), options);
            }

            @Override
            protected X doExtract(CallableStatement call, int index, WrapperOptions options)
                    throws SQLException {
                return numbers(call.getString(index), options);
            }

            @Override
            protected X doExtract(CallableStatement call, String name, WrapperOptions options)
                    throws SQLException {
                return numbers(call.getString(name), options);
            }

            private X numbers(@Nullable String text, WrapperOptions options) {
                return getJavaType().wrap(text == null ? null : floats(text), options);
            }
        };
    }

    private static float[] floats(String text) {
        var parts = text.replaceAll("[\\[\\] ]", "").split(",");
        var floats = new float[parts.length];
        for (var at = 0; at < parts.length; at++) {
            floats[at] = Float.parseFloat(parts[at]);
        }
        return floats;
    }
}
