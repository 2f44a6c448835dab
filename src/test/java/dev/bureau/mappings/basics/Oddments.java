package dev.bureau.mappings.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetTime;
import java.util.EnumSet;
import java.util.Objects;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLUpdate;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.usertype.EnhancedUserType;

/// Entities that Hibernate writes in ways of their own.
final class Oddments {

    private Oddments() {}

    /// A length that has one text and one number.
    record Metres(int centimetres) implements Serializable {}

    static class MetresType implements EnhancedUserType<Metres> {
        @Override
        public int getSqlType() {
            return Types.INTEGER;
        }

        @Override
        public Class<Metres> returnedClass() {
            return Metres.class;
        }

        @Override
        public boolean equals(Metres one, Metres other) {
            return Objects.equals(one, other);
        }

        @Override
        public int hashCode(Metres metres) {
            return Objects.hashCode(metres);
        }

        @Override
        public Metres nullSafeGet(ResultSet row, int position, WrapperOptions options)
                throws SQLException {
            var number = row.getInt(position);
            return row.wasNull() ? null : new Metres(number);
        }

        @Override
        public void nullSafeSet(
                PreparedStatement statement, Metres metres, int position, WrapperOptions options)
                throws SQLException {
            if (metres == null) {
                statement.setNull(position, Types.INTEGER);
            } else {
                statement.setInt(position, metres.centimetres());
            }
        }

        @Override
        public Metres deepCopy(Metres metres) {
            return metres;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public String toSqlLiteral(Metres metres) {
            return String.valueOf(metres.centimetres());
        }

        @Override
        public String toString(Metres metres) {
            return metres.centimetres() + " cm";
        }

        @Override
        public Metres fromStringValue(CharSequence text) {
            return new Metres(Integer.parseInt(text.toString().replace(" cm", "")));
        }
    }

    @Entity(name = "Rope")
    static class Rope {
        @Id @GeneratedValue Long id;
        String name;

        @Type(MetresType.class)
        Metres reach;

        @JdbcType(IntegerJdbcType.class)
        Short strands;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Boolean knotted;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "opens_zone")
        OffsetTime opens;

        OffsetTime closes;
    }

    @ValueGenerationType(generatedBy = ShoutGenerator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Shouted {}

    static class ShoutGenerator implements BeforeExecutionGenerator {
        private static final long serialVersionUID = 1L;

        @Override
        public Object generate(
                SharedSessionContractImplementor session,
                Object owner,
                Object current,
                EventType event) {
            return ((Ticket) owner).name.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public EnumSet<EventType> getEventTypes() {
            return EnumSet.of(EventType.INSERT, EventType.UPDATE);
        }
    }

    @Entity(name = "Ticket")
    @DynamicInsert
    @DynamicUpdate
    @OptimisticLocking(type = OptimisticLockType.DIRTY)
    static class Ticket {
        @Id @GeneratedValue Long id;
        String name;

        @Column(columnDefinition = "integer default 5")
        Integer price;

        @Shouted String shout;
    }

    @Entity(name = "Stub")
    @SQLInsert(sql = "insert into stub (name, torn, id) values (?, ?, ?)")
    @SQLUpdate(sql = "update stub set name = ?, torn = ? where id = ?")
    static class Stub {
        @Id @GeneratedValue Long id;
        String name;
        boolean torn;
    }

    @Entity(name = "Crumb")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    static class Crumb {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Reel")
    static class Reel {
        @Id @GeneratedValue Long id;
        String name;
        @PartitionKey Integer bay;
        Instant wound;
    }
}
