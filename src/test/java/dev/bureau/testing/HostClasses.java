package dev.bureau.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The classes and files of all foreign applications, compiled once: those of the package `cellar`
/// are a jar, as of another module, the others a directory.
final class HostClasses {

    private static final Path SOURCES = Path.of("src/it/hosts/java");
    private static final Path RESOURCES = Path.of("src/it/hosts/resources");
    private static final String MODULE = "cellar";
    private static @Nullable List<Path> compiled;

    private HostClasses() {}

    static synchronized List<Path> compiled() throws IOException {
        var known = compiled;
        if (known == null) {
            var target = Path.of(System.getProperty("bureau.target"));
            var classes = Files.createTempDirectory(target, "hosts-");
            compile(classes);
            known = List.of(classes, RESOURCES, module(classes));
            compiled = known;
        }
        return known;
    }

    private static void compile(Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(SOURCES)) {
            var units =
                    files.getJavaFileObjectsFromPaths(found.filter(Files::isRegularFile).toList());
            var libraries =
                    String.join(
                            File.pathSeparator,
                            HostLibraries.all().stream().map(Path::toString).toList());
            var options =
                    List.of(
                            "-d",
                            classes.toString(),
                            "-cp",
                            libraries,
                            "-parameters",
                            "-nowarn",
                            "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
        }
    }

    private static Path module(Path classes) throws IOException {
        var jar = classes.resolveSibling(classes.getFileName() + "-" + MODULE + ".jar");
        try (var entries = new JarOutputStream(Files.newOutputStream(jar));
                var found = Files.list(classes.resolve(MODULE))) {
            entries.putNextEntry(new JarEntry(MODULE + "/"));
            for (var file : found.toList()) {
                entries.putNextEntry(new JarEntry(MODULE + "/" + file.getFileName()));
                entries.write(Files.readAllBytes(file));
                entries.closeEntry();
                Files.delete(file);
            }
        }
        return jar;
    }
}
