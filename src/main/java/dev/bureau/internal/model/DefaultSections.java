package dev.bureau.internal.model;

import dev.bureau.Declaration;
import dev.bureau.internal.model.EntityModel.Section;
import dev.bureau.internal.model.Reason.Topic;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays out a form that nobody declared: texts in the main column, what describes the row beside
/// it, each embeddable as a group of its own; long forms as pages.
final class DefaultSections {

    /// Forms with fewer fields have one column.
    private static final int SMALL = 6;

    /// Forms with more fields are pages of groups.
    private static final int LONG = 25;

    /// More than so many do not stand beside the others.
    private static final int MOST_ASIDE = 7;

    /// What a large input counts, in lines.
    private static final int TALL = 4;

    private final Draft draft;
    private final List<Field> fields;
    private final FieldGroups groups;

    private DefaultSections(Draft draft) {
        this.draft = draft;
        fields = formFields(draft);
        groups = new FieldGroups(fields);
    }

    static Chosen<List<Section>> of(Draft draft) {
        var layout = new DefaultSections(draft);
        var sections = layout.sections();
        return new Chosen<>(
                sections, Reason.of(Topic.FORM, layout.shape(sections), layout.fields.size()));
    }

    private String shape(List<Section> sections) {
        if (sections.stream().anyMatch(Section::tab)) {
            return "pages";
        }
        if (sections.stream().anyMatch(DefaultSections::stacked)) {
            return "stacked";
        }
        return sections.stream().anyMatch(Section::aside) ? "columns" : "short";
    }

    private static boolean stacked(Section section) {
        return !section.aside() && section.title().equals(FieldGroups.DETAILS);
    }

    private List<Section> sections() {
        var main = new LinkedHashMap<String, List<String>>();
        var aside = new LinkedHashMap<String, List<String>>();
        main.put("", new ArrayList<>());
        aside.put(FieldGroups.DETAILS, new ArrayList<>());
        for (var field : fields) {
            var beside = fields.size() > SMALL && beside(field);
            var group = beside ? besideGroup(field) : mainGroup(field);
            var columns = beside && FieldGroups.ASIDE.contains(group) ? aside : main;
            columns.computeIfAbsent(group, title -> new ArrayList<>()).add(field.path());
        }
        stack(main, aside);
        return sections(main, aside);
    }

    /// Puts below what is too much to stand beside.
    private void stack(Map<String, List<String>> main, Map<String, List<String>> aside) {
        var details = aside.getOrDefault(FieldGroups.DETAILS, List.of());
        var lines = main.values().stream().flatMap(List::stream).mapToInt(this::lines).sum();
        if (lines > 0 && (details.size() > MOST_ASIDE || details.size() > lines)) {
            main.computeIfAbsent(FieldGroups.DETAILS, title -> new ArrayList<>()).addAll(details);
            aside.remove(FieldGroups.DETAILS);
        }
    }

    private int lines(String path) {
        return draft.shown(path).map(Field::attribute).filter(DefaultSections::tall).isPresent()
                ? TALL
                : 1;
    }

    private static boolean tall(Attribute attribute) {
        return attribute instanceof Attribute.Structured
                || attribute instanceof Attribute.Elements
                || attribute instanceof Attribute.Text text
                        && (text.large() || text.maxLength() > 255);
    }

    private static List<Section> sections(
            Map<String, List<String>> main, Map<String, List<String>> aside) {
        main.values().removeIf(List::isEmpty);
        aside.values().removeIf(List::isEmpty);
        if (main.isEmpty()) {
            return List.of(
                    new Section("", false, aside.values().stream().flatMap(List::stream).toList()));
        }
        var pages = main.size() > 1 && count(main) + count(aside) > LONG;
        var placement = pages ? Declaration.Placement.TAB : Declaration.Placement.MAIN;
        var sections = new ArrayList<Section>();
        main.forEach((title, paths) ->
                sections.add(
                        new Section(
                                pages && title.isEmpty() ? FieldGroups.GENERAL : title,
                                placement,
                                paths)));
        aside.forEach((title, paths) -> sections.add(new Section(title, true, paths)));
        return sections;
    }

    private static int count(Map<String, List<String>> groups) {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    private String mainGroup(Field field) {
        return draft.names(field.path()) && !embedded(field) ? "" : groups.main(field);
    }

    private String besideGroup(Field field) {
        return fields.size() > LONG ? groups.beside(field) : groups.shortly(field);
    }

    /// The fields that a form shows unless sections were declared: all but keys that nobody types.
    static List<Field> formFields(Draft draft) {
        return draft.formed().stream()
                .filter(field -> !(field.attribute() instanceof Attribute.Subtype))
                .filter(field -> !field.attribute().traits().id() || field.writableOnAdd())
                .filter(field ->
                        !(field.attribute() instanceof Attribute.ToOne one)
                                || one.mappedBy().isEmpty())
                .toList();
    }

    static boolean embedded(Field field) {
        return field.path().contains(".") && !field.attribute().traits().id();
    }

    private boolean beside(Field field) {
        if (draft.names(field.path()) || field.attribute().traits().id() || embedded(field)) {
            return false;
        }
        return beside(field, field.attribute());
    }

    private static boolean beside(Field field, Attribute attribute) {
        return switch (attribute) {
            case Attribute.Choice choice -> true;
            case Attribute.Flag flag -> true;
            case Attribute.Moment moment -> true;
            case Attribute.ToOne one -> true;
            case Attribute.ToMany many -> true;
            case Attribute.Text text -> Audit.of(text);
            case Attribute.Numeric numeric -> !field.writable() || Audit.of(numeric);
            case Attribute.Binary binary -> false;
            case Attribute.Converted converted -> beside(field, converted.stored());
            case Attribute.Structured structured -> false;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> true;
            case Attribute.Embedded embedded -> false;
        };
    }
}
