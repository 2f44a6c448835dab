package dev.bureau.mappings.vectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/// Music that is found by how it sounds.
final class Tunes {

    private Tunes() {}

    @Entity(name = "Tune")
    @JdbcTypeRegistration(value = VectorType.class, registrationCode = SqlTypes.VECTOR)
    static class Tune {
        @Id @GeneratedValue Long id;

        String name;

        @JdbcTypeCode(SqlTypes.VECTOR)
        @Column(columnDefinition = "meaning")
        float @Nullable [] sound;

        @JdbcTypeCode(SqlTypes.VECTOR)
        @Column(columnDefinition = "meaning", nullable = false)
        float[] mood = {0, 1};
    }

    @Entity(name = "Stave")
    static class Stave {
        @Id @GeneratedValue Long id;

        String name;

        @Type(ClefType.class)
        @Column(columnDefinition = "varchar(40)")
        @Nullable Clef clef = new Clef("G", 2);
    }

    /// Which line of five has which note.
    static final class Clef implements Serializable {
        private final String note;
        private final int line;

        Clef(String note, int line) {
            this.note = note;
            this.line = line;
        }
    }

    /// Stores what no type of SQL stands for.
    static class ClefType implements UserType<Clef> {
        @Override
        public int getSqlType() {
            return SqlTypes.OTHER;
        }

        @Override
        public Class<Clef> returnedClass() {
            return Clef.class;
        }

        @Override
        public boolean equals(Clef one, Clef other) {
            return one == other
                    || one != null
                            && other != null
                            && one.line == other.line
                            && Objects.equals(one.note, other.note);
        }

        @Override
        public int hashCode(Clef clef) {
            return clef.line;
        }

        @Override
        public @Nullable Clef nullSafeGet(ResultSet row, int position, WrapperOptions options)
                throws SQLException {
            var parts = row.getString(position);
            return parts == null
                    ? null
                    : new Clef(parts.substring(1), Integer.parseInt(parts.substring(0, 1)));
        }

        @Override
        public void nullSafeSet(
                PreparedStatement statement, Clef clef, int position, WrapperOptions options)
                throws SQLException {
            statement.setString(position, clef == null ? null : clef.line + clef.note);
        }

        @Override
        public Clef deepCopy(Clef clef) {
            return clef;
        }

        @Override
        public boolean isMutable() {
            return false;
        }
    }
}
