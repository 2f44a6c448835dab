package dev.bureau.mappings.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Objects;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.usertype.UserType;

/// Entities with columns that the database or Hibernate has a say in.
final class Specials {

    private Specials() {}

    @Entity(name = "Crate")
    static class Crate {
        @Id @GeneratedValue Long id;
        String name;
        int length;
        int width;

        @Formula("length * width")
        int area;

        @GeneratedColumn("length + width")
        Integer edge;

        @Generated(event = EventType.INSERT)
        @ColumnDefault("7")
        @Column(insertable = false)
        Integer stack;

        @ColumnDefault("'oak'")
        String wood;

        @ColumnTransformer(read = "upper(shout)", write = "lower(?)")
        String shout;

        @CreationTimestamp Instant created;
        @UpdateTimestamp Instant updated;

        @CurrentTimestamp(event = {EventType.INSERT, EventType.UPDATE})
        LocalDateTime touched;
    }

    @Entity(name = "Letter")
    @SoftDelete
    static class Letter {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Parcel")
    @SQLRestriction("gone = false")
    @SQLDelete(sql = "update parcel set gone = true where id = ?")
    @FilterDef(name = "heavy", defaultCondition = "weight > 10")
    @Filter(name = "heavy")
    static class Parcel {
        @Id @GeneratedValue Long id;
        String name;
        int weight;
        boolean gone;
    }

    /// A pair of numbers in one text.
    static final class Point implements Serializable {
        private static final long serialVersionUID = 1L;
        final int x;
        final int y;

        Point(int x, int y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Point point && point.x == x && point.y == y;
        }

        @Override
        public int hashCode() {
            return x * 31 + y;
        }
    }

    static class PointType implements UserType<Point> {
        @Override
        public int getSqlType() {
            return Types.VARCHAR;
        }

        @Override
        public Class<Point> returnedClass() {
            return Point.class;
        }

        @Override
        public boolean equals(Point one, Point other) {
            return Objects.equals(one, other);
        }

        @Override
        public int hashCode(Point point) {
            return Objects.hashCode(point);
        }

        @Override
        public Point nullSafeGet(ResultSet row, int position, WrapperOptions options)
                throws SQLException {
            var text = row.getString(position);
            if (text == null) {
                return null;
            }
            var parts = text.split("/");
            return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public void nullSafeSet(
                PreparedStatement statement, Point point, int position, WrapperOptions options)
                throws SQLException {
            if (point == null) {
                statement.setNull(position, Types.VARCHAR);
            } else {
                statement.setString(position, point.x + "/" + point.y);
            }
        }

        @Override
        public Point deepCopy(Point point) {
            return point;
        }

        @Override
        public boolean isMutable() {
            return false;
        }
    }

    /// Bits as a text of ones and zeros.
    static class BitsType extends AbstractClassJavaType<BitSet> {
        private static final long serialVersionUID = 1L;

        BitsType() {
            super(BitSet.class, ImmutableMutabilityPlan.instance());
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
            return indicators.getJdbcType(SqlTypes.VARCHAR);
        }

        @Override
        public String toString(BitSet bits) {
            return bits == null ? null : bits.toString();
        }

        @Override
        public BitSet fromString(CharSequence text) {
            var bits = new BitSet();
            for (var part : text.toString().replaceAll("[{} ]", "").split(",")) {
                if (!part.isEmpty()) {
                    bits.set(Integer.parseInt(part));
                }
            }
            return bits;
        }

        @Override
        public <X> X unwrap(BitSet bits, Class<X> type, WrapperOptions options) {
            return bits == null ? null : type.cast(toString(bits));
        }

        @Override
        public <X> BitSet wrap(X value, WrapperOptions options) {
            return value == null
                    ? null
                    : value instanceof BitSet bits ? bits : fromString((String) value);
        }
    }

    /// Refers to rows that are deleted softly, and to some that are left out.
    @Entity(name = "Envelope")
    static class Envelope {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Letter letter;
        @ManyToOne Parcel parcel;
    }

    @Entity(name = "Board")
    static class Board {
        @Id @GeneratedValue Long id;
        String name;

        @Type(PointType.class)
        Point start;

        @JavaType(BitsType.class)
        BitSet bits;

        Serializable thing;
    }
}
