package newsroom.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A part of the paper with its own subjects; in the database, a category.
record Beat(Section section) {

    /// The beats on which decisions are made that concern everybody.
    private static final List<String> CIVIC =
            List.of(
                    "politics",
                    "local",
                    "business",
                    "technology",
                    "health",
                    "climate",
                    "transport",
                    "education",
                    "housing");

    private static final List<String> OTHER =
            List.of("sport", "culture", "world", "science", "crime", "food", "travel", "opinion");

    static List<Beat> all() {
        var common = Section.read("common.txt", null);
        var civic = Section.read("civic.txt", common);
        return Stream.concat(
                        CIVIC.stream().map(file -> Section.read(file + ".txt", civic)),
                        OTHER.stream().map(file -> Section.read(file + ".txt", common)))
                .map(Beat::new)
                .toList();
    }

    String name() {
        return section.one("name");
    }

    String description() {
        return section.one("description");
    }

    /// What somebody writes about who is on this beat.
    String subject() {
        return section.own("subject").stream().findFirst().orElse(name().toLowerCase(Locale.ROOT));
    }

    /// How often it is written about, compared with the others.
    int weight() {
        return Integer.parseInt(section.one("weight"));
    }

    List<String> tags() {
        return Stream.of(section.one("tags").split(", ", -1)).toList();
    }

    List<Section> stories() {
        return section.stories();
    }
}
