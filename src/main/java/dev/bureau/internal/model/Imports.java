package dev.bureau.internal.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The classes that a piece of Java code names: by their simple names where those are free.
final class Imports {

    private final String home;
    private final Map<String, String> simple = new TreeMap<>();
    private final Set<String> statics = new TreeSet<>();

    /// @param home the package of the code
    Imports(String home) {
        this.home = home;
    }

    String of(Class<?> type) {
        var name = type.getCanonicalName();
        var known = simple.putIfAbsent(type.getSimpleName(), name);
        return known == null || known.equals(name) ? type.getSimpleName() : name;
    }

    /// A static method, by its simple name.
    String method(Class<?> type, String name) {
        statics.add(type.getCanonicalName() + "." + name);
        return name;
    }

    /// The lines at the head of the file.
    String lines() {
        var lines = new StringBuilder();
        if (!home.isEmpty()) {
            lines.append("package ").append(home).append(";\n\n");
        }
        statics.forEach(name -> lines.append("import static ").append(name).append(";\n"));
        lines.append(statics.isEmpty() ? "" : "\n");
        simple.values().stream()
                .filter(name -> !name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(home))
                .sorted()
                .forEach(name -> lines.append("import ").append(name).append(";\n"));
        return lines.append('\n').toString();
    }
}
