package dev.bureau.mappings.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;

/// Addresses as applications hold them: by a converter, or serialized since they did not think of
/// one.
final class Links {

    private Links() {}

    @Entity(name = "Link")
    @Table(name = "link")
    static class Link {
        @Id @GeneratedValue Long id;
        String name;

        @Convert(converter = Addresses.class)
        URI address;

        URI source;
    }

    static class Addresses implements AttributeConverter<URI, String> {
        @Override
        public String convertToDatabaseColumn(URI address) {
            return address == null ? null : address.toString();
        }

        @Override
        public URI convertToEntityAttribute(String text) {
            return text == null ? null : URI.create(text);
        }
    }
}
