package dev.bureau.internal.ui.model;

import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;

/// What a value of an attribute must be, in words.
final class Rules {

    private Rules() {}

    static List<String> of(Desk desk, Field field) {
        var traits = field.attribute().traits();
        var rules = new ArrayList<String>();
        add(rules, desk, "key", traits.id());
        add(rules, desk, "generated", traits.generated());
        add(rules, desk, "required", traits.required() && !traits.id());
        add(rules, desk, "unique", traits.unique());
        add(rules, desk, "readonly", !field.writable() && !traits.id() && !traits.generated());
        add(rules, desk, "hidden", field.hidden());
        add(rules, desk, "secret", field.secret());
        if (field.attribute() instanceof Attribute.Text text) {
            add(rules, desk, "large", text.large());
            if (text.maxLength() < Integer.MAX_VALUE) {
                rules.add(desk.text("model.rule.length", text.maxLength()));
            }
        }
        if (field.attribute() instanceof Attribute.Numeric numeric) {
            numeric.min().ifPresent(min -> rules.add(desk.text("model.rule.min", min)));
            numeric.max().ifPresent(max -> rules.add(desk.text("model.rule.max", max)));
        }
        return rules;
    }

    private static void add(List<String> rules, Desk desk, String key, boolean holds) {
        if (holds) {
            rules.add(desk.text("model.rule." + key));
        }
    }
}
