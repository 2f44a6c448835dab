package dev.bureau.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.Driver;

/// The jars that a foreign application has: Bureau's, what comes with it, a database.
public final class HostLibraries {

    /// What the build copies for applications that have more.
    private static final String MORE = "host-libraries";

    private HostLibraries() {}

    static List<Path> usual() throws IOException {
        var paths = new ArrayList<Path>();
        paths.add(Path.of(System.getProperty("bureau.jar")));
        var listed = Files.readString(Path.of(System.getProperty("bureau.host-class-path")));
        for (var path : listed.strip().split(File.pathSeparator)) {
            paths.add(Path.of(path));
        }
        paths.add(database());
        return paths;
    }

    static List<Path> all() throws IOException {
        var paths = new ArrayList<>(usual());
        try (var more = Files.list(directory())) {
            paths.addAll(more.filter(it -> !isDeveloperTools(it)).sorted().toList());
        }
        return paths;
    }

    /// What starts an application once more whenever one of its classes changes.
    public static Path developerTools() throws IOException {
        try (var more = Files.list(directory())) {
            return more.filter(HostLibraries::isDeveloperTools).findFirst().orElseThrow();
        }
    }

    private static boolean isDeveloperTools(Path jar) {
        return jar.getFileName().toString().contains("devtools");
    }

    private static Path directory() {
        return Path.of(System.getProperty("bureau.target"), MORE);
    }

    private static Path database() {
        return Path.of(
                URI.create(
                        Driver.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()));
    }
}
