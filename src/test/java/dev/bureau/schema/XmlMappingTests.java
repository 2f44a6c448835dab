package dev.bureau.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.InMemory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XmlMappingTests {

    @Test
    void readsWhatTheMappingFileSays() {
        try (var factory = InMemory.ofFile("dev/bureau/schema/parcels.xml")) {
            var parcel =
                    SchemaReader.read(factory).stream()
                            .filter(schema -> schema.name().equals("Parcel"))
                            .findFirst()
                            .orElseThrow();
            assertThat(parcel.identity().generated()).isTrue();
            assertThat(parcel.version()).contains("edition");
            assertThat(attribute(parcel, "address", Attribute.Text.class))
                    .matches(address -> address.maxLength() == 60)
                    .matches(address -> address.traits().required());
            assertThat(attribute(parcel, "note", Attribute.Text.class).large()).isTrue();
            assertThat(attribute(parcel, "sent", Attribute.Moment.class).traits().updatable())
                    .isFalse();
            assertThat(attribute(parcel, "stops", Attribute.ToMany.class))
                    .matches(stops -> stops.mappedBy().equals(Optional.of("parcel")))
                    .matches(Attribute.ToMany::owned);
            assertThat(attribute(parcel, "slip", Attribute.ToOne.class).mappedBy())
                    .contains("parcel");
        }
    }

    private static <A extends Attribute> A attribute(
            EntitySchema schema, String path, Class<A> kind) {
        return kind.cast(schema.attribute(path).orElseThrow());
    }
}
