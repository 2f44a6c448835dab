package dev.bureau.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.EntityAdmin;
import dev.bureau.internal.model.shapes.Emporium;
import dev.bureau.internal.model.shapes.Lending;
import dev.bureau.internal.model.shapes.Staffing;
import dev.bureau.internal.model.shapes.Surgery;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.SchemaReader;
import dev.bureau.testing.InMemory;
import dev.bureau.testing.Mapped;
import dev.bureau.testing.Shop;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The code that pins the defaults compiles, and comes to the same as the defaults.
class PinnedTests {

    @TempDir private Path folder;

    static Stream<List<EntitySchema>> models() {
        return Stream.of(
                        new Class<?>[] {
                            Shop.Product.class,
                            Shop.Category.class,
                            Shop.Purchase.class,
                            Shop.Line.class,
                            Shop.Supplier.class,
                            Shop.Stamp.class
                        },
                        Surgery.ENTITIES,
                        Staffing.ENTITIES,
                        Emporium.ENTITIES,
                        Lending.ENTITIES)
                .map(PinnedTests::read);
    }

    private static List<EntitySchema> read(Class<?>... entities) {
        try (var factory = InMemory.of(entities)) {
            return SchemaReader.read(factory);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void comesToTheSameAsTheDefaults(List<EntitySchema> schemas) throws Exception {
        var chosen = ModelBuilder.build(new Inventory(schemas, List.of()), false);
        var admins = new ArrayList<AdminSource<?>>();
        for (var admin : compiled(chosen)) {
            admins.add(AdminSource.of(admin));
        }
        var pinned = ModelBuilder.build(new Inventory(schemas, admins), false);
        assertThat(pinned.all()).hasSameSizeAs(chosen.all()).allMatch(EntityModel::declared);
        assertThat(Facts.of(pinned)).containsExactlyElementsOf(Facts.of(chosen));
    }

    static Stream<String> areas() {
        return Mapped.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void compilesForEveryKindOfMapping(String area) throws Exception {
        var registry = ModelBuilder.build(new Inventory(read(Mapped.in(area)), List.of()), false);
        var files = new ArrayList<Path>();
        for (var model : registry.all()) {
            var source = Pinned.of(model, registry);
            if (source.isPresent()) {
                files.add(write(source.orElseThrow()));
            }
        }
        assertThat(files).isNotEmpty();
        compile(files);
    }

    @Test
    void namesPropertiesByTheirGettersWhereThereAreAny() {
        var registry = ModelBuilder.build(Shop.with(), false);
        assertThat(Pinned.of(registry.byName("Product").orElseThrow(), registry).orElseThrow())
                .startsWith("package dev.bureau.testing;\n")
                .contains("Product::getName", "property(\"launch\")", "FieldSpec::secret")
                .contains("class ProductAdmin implements EntityAdmin<Product>");
    }

    private List<EntityAdmin<?>> compiled(Registry registry) throws Exception {
        var names = new ArrayList<String>();
        var files = new ArrayList<Path>();
        for (var model : registry.all()) {
            var source = Pinned.of(model, registry).orElseThrow();
            names.add(model.type().getPackageName() + "." + name(source));
            files.add(write(source));
        }
        compile(files);
        var admins = new ArrayList<EntityAdmin<?>>();
        var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        for (var name : names) {
            var constructor = loader.loadClass(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            admins.add((EntityAdmin<?>) constructor.newInstance());
        }
        return admins;
    }

    private Path write(String source) throws IOException {
        var home = source.substring(source.indexOf(' ') + 1, source.indexOf(';'));
        var place = Files.createDirectories(folder.resolve(home));
        return Files.writeString(place.resolve(name(source) + ".java"), source);
    }

    private static String name(String source) {
        var from = source.indexOf("\nclass ") + "\nclass ".length();
        return source.substring(from, source.indexOf(' ', from));
    }

    private void compile(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options =
                    List.of(
                            "-proc:none",
                            "-d",
                            folder.toString(),
                            "-cp",
                            System.getProperty("java.class.path"));
            var units = files.getJavaFileObjectsFromPaths(sources);
            assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
        }
    }
}
