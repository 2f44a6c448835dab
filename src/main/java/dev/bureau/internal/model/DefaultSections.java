package dev.bureau.internal.model;

import dev.bureau.internal.model.EntityModel.Section;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lays out a form that nobody declared: texts in the main column, what describes the row beside
/// it, each embeddable as a group of its own.
final class DefaultSections {

    /// Forms with fewer fields have one column.
    private static final int SMALL = 6;

    private static final String ASIDE = "Details";

    private DefaultSections() {}

    static Chosen<List<Section>> of(Draft draft) {
        var main = new ArrayList<String>();
        var aside = new ArrayList<String>();
        var groups = new LinkedHashMap<String, List<String>>();
        var fields = formFields(draft);
        for (var field : fields) {
            var dot = field.path().indexOf('.');
            if (dot > 0 && !field.attribute().traits().id()) {
                groups.computeIfAbsent(
                                Words.of(field.path().substring(0, dot)), name -> new ArrayList<>())
                        .add(field.path());
            } else {
                (fields.size() > SMALL && beside(draft, field) ? aside : main).add(field.path());
            }
        }
        var sections = new ArrayList<Section>();
        add(sections, new Section("", false, main));
        groups.forEach((title, paths) -> add(sections, new Section(title, false, paths)));
        add(sections, new Section(main.isEmpty() ? "" : ASIDE, !main.isEmpty(), aside));
        return new Chosen<>(
                sections,
                aside.isEmpty()
                        ? "The form has one column: it is short."
                        : "The form has texts in the main column, and choices, flags, relations and dates beside it.");
    }

    /// The fields that a form shows unless sections were declared: all but keys that nobody types.
    static List<Field> formFields(Draft draft) {
        return draft.shown().stream()
                .filter(field -> !(field.attribute() instanceof Attribute.Subtype))
                .filter(field -> !field.attribute().traits().id() || field.writableOnAdd())
                .filter(field ->
                        !(field.attribute() instanceof Attribute.ToOne one)
                                || one.mappedBy().isEmpty())
                .toList();
    }

    private static void add(List<Section> sections, Section section) {
        if (!section.paths().isEmpty()) {
            sections.add(section);
        }
    }

    private static boolean beside(Draft draft, Field field) {
        if (field.path().equals(draft.label().value()) || field.attribute().traits().id()) {
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
            case Attribute.Text text -> false;
            case Attribute.Numeric numeric -> !field.writable();
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
