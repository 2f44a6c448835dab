package dev.bureau.mappings.server;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World.Database;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The types of PostgreSQL.
class ServerMappingsIntegrationTests extends MappingTours {

    ServerMappingsIntegrationTests() {
        super("server");
    }

    @Override
    protected Set<Database> databases() {
        return Set.of(Database.POSTGRESQL);
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("basic-server-types", Station.class)
                        .row(
                                "name",
                                "One",
                                "track",
                                Station.Track.BLUE,
                                "spot.north",
                                3,
                                "spot.east",
                                4,
                                "door.side",
                                "left",
                                "door.width",
                                80,
                                "router",
                                address(),
                                "wait",
                                "01:30:00",
                                "platforms",
                                List.of(1, 2))
                        .row("name", "Two")
                        .change("track", Station.Track.RED, "spot.north", 5, "door.side", "right"));
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByName("192.168.0.1");
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
