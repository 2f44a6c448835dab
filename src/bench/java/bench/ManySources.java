package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the source code of an application with very many entities: relations, inheritance, 8 to
/// 20 attributes each, ten entities to a package.
final class ManySources {

    private static final List<String> ATTRIBUTES =
            List.of(
                    "String name%d;",
                    "@jakarta.persistence.Column(length = 2000) String remark%d;",
                    "int amount%d;",
                    "java.math.BigDecimal price%d;",
                    "boolean active%d;",
                    "java.time.LocalDate day%d;",
                    "java.time.Instant changed%d;",
                    "State state%d;",
                    "@jakarta.persistence.Embedded Size%d size%d;",
                    "Double rate%d;");

    private final Path directory;
    private final int entities;

    ManySources(Path directory, int entities) {
        this.directory = directory;
        this.entities = entities;
    }

    void write() throws IOException {
        file(
                "many.Many",
                """
                @org.springframework.boot.autoconfigure.SpringBootApplication
                public class Many {
                    public static void main(String[] arguments) {
                        org.springframework.boot.SpringApplication.run(Many.class, arguments);
                    }
                }
                """);
        for (var number = 0; number < entities; number++) {
            file(name(number), entity(number));
        }
    }

    private static String name(int number) {
        return "many.area%d.Thing%d".formatted(number / 10, number);
    }

    private String entity(int number) {
        var body = new StringBuilder();
        body.append("@jakarta.persistence.Entity\n");
        if (number % 10 == 0) {
            body.append(
                    "@jakarta.persistence.Inheritance(strategy = jakarta.persistence.InheritanceType.JOINED)\n");
        }
        var child = number % 10 == 1 || number % 10 == 2;
        body.append(
                "public class Thing%d%s {\n"
                        .formatted(number, child ? " extends " + name(number - number % 10) : ""));
        if (!child) {
            body.append("@jakarta.persistence.Id @jakarta.persistence.GeneratedValue Long id;\n");
        }
        for (var at = 0; at < 6 + number % 12; at++) {
            var line = ATTRIBUTES.get(at % ATTRIBUTES.size());
            body.append(
                    line.contains("Embedded")
                            ? line.formatted(number, number)
                            : line.formatted(number * 100 + at));
            body.append('\n');
        }
        body.append(
                "@jakarta.persistence.ManyToOne(fetch = jakarta.persistence.FetchType.LAZY) %s one%d;\n"
                        .formatted(name(number * 7 % entities), number));
        body.append(
                "@jakarta.persistence.ManyToMany java.util.Set<%s> some%d;\n"
                        .formatted(name((number * 11 + 5) % entities), number));
        return body.append("}\nenum State { NEW, OLD }\n")
                .append(
                        "@jakarta.persistence.Embeddable class Size%d { int w%d; int h%d; }\n"
                                .formatted(number, number, number))
                .toString()
                .replace("State", "State" + number);
    }

    private void file(String type, String body) throws IOException {
        var file = directory.resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "package %s;\n%s".formatted(type.substring(0, type.lastIndexOf('.')), body));
    }
}
