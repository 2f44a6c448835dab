package dev.bureau.mappings.server;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/// Has columns of the types that PostgreSQL adds to SQL.
@Entity
class Station {
    @Id @GeneratedValue Long id;
    String name;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Track track;

    @Embedded Spot spot;

    @JdbcTypeCode(SqlTypes.JSON)
    Door door;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress router;

    @Column(columnDefinition = "interval")
    @ColumnTransformer(read = "cast(wait as text)", write = "cast(? as interval)")
    String wait;

    @Column(columnDefinition = "tsvector", insertable = false, updatable = false)
    String words;

    @Column(columnDefinition = "point", insertable = false, updatable = false)
    Object point;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Integer> platforms;

    enum Track {
        RED,
        BLUE
    }

    /// A type of the database.
    @Embeddable
    @Struct(name = "spot_type")
    static class Spot {
        Integer north;
        Integer east;
    }

    /// An object of JSON whose attributes the database knows.
    @Embeddable
    static class Door {
        String side;
        Integer width;
    }
}
