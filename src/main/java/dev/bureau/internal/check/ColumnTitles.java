package dev.bureau.internal.check;

import dev.bureau.Declaration;
import dev.bureau.internal.model.AdminSource;
import dev.bureau.internal.model.PropertyName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Each column is named, and stands in the list once.
final class ColumnTitles implements Check {

    /// Stands before what has options, which may be listed besides.
    private static final String OPTIONS = "!";

    @Override
    public String id() {
        return "admin.E104";
    }

    @Override
    public Stream<Finding> findings(Subject subject) {
        var names = names(subject.source());
        var seen = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (var at = 0; at < names.size(); at++) {
            var where = subject.where("list[" + at + "]");
            if (names.get(at).equals("=")) {
                findings.add(finding(where, "the computed column has no title", "name it"));
            } else if (!seen.add(names.get(at))) {
                findings.add(
                        finding(
                                where,
                                "the column '%s' stands in the list twice"
                                        .formatted(names.get(at).replaceFirst("^[=!]", "")),
                                "leave one of them out, or give it another title"));
            }
        }
        return findings.stream();
    }

    /// Paths, those with options behind an exclamation mark, and titles behind an equals sign.
    private static <T> List<String> names(AdminSource<T> source) {
        var names = new ArrayList<String>();
        for (var column : source.declaration().columns()) {
            names.add(
                    switch (column) {
                        case Declaration.PropertyColumn<T> property ->
                                (property.listed() ? "" : OPTIONS)
                                        + PropertyName.of(property.path())
                                                .path()
                                                .orElse("?" + names.size());
                        case Declaration.ComputedColumn<T> computed ->
                                "=" + computed.title().strip();
                    });
        }
        return names;
    }
}
