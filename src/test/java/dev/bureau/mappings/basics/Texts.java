package dev.bureau.mappings.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import org.hibernate.Length;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;

/// Entities with words of every length, and with bytes.
@SuppressWarnings("deprecation") // arrays of wrappers are still found in older entities
final class Texts {

    private Texts() {}

    @Entity(name = "Essay")
    static class Essay {
        @Id @GeneratedValue Long id;
        String title;

        @Lob String body;

        @Column(columnDefinition = "text")
        String notes;

        @Column(length = Length.LONG32)
        String sources;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String summary;

        @Nationalized String motto;
        @Nationalized @Lob String praise;

        @Column(columnDefinition = "char(4)", length = 4)
        String code;
    }

    @Entity(name = "Signs")
    static class Signs {
        @Id @GeneratedValue Long id;
        String name;
        char[] word;

        @JavaType(CharacterArrayJavaType.class)
        Character[] boxed;

        @Lob char[] scroll;

        @Column(length = 4)
        char[] mark;
    }

    @Entity(name = "Folder")
    static class Folder {
        @Id @GeneratedValue Long id;
        String name;
        byte[] small;

        @JavaType(ByteArrayJavaType.class)
        Byte[] boxed;

        @Lob byte[] large;
        Blob stream;
        Clob text;
        NClob national;
    }
}
