package dev.bureau.internal.ui.question;

import dev.bureau.filter.ChosenFilter;
import dev.bureau.filter.Wording;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.query.Period;
import dev.bureau.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words that sentences are made of.
final class Phrases {

    private static final int MOST_VALUES = 8;
    private static final String DONE = "done";
    private static final String YES = "true";

    private final Desk desk;

    Phrases(Desk desk) {
        this.desk = desk;
    }

    /// A comparison as a clause: "whose status is Review or Draft".
    String compare(Compare compare, Sentence.Who who) {
        return new Filters(desk, who.model())
                .of(compare.path())
                .map(offer -> compare(compare, offer, who))
                .orElseGet(() -> desk.text("question.any"));
    }

    private String compare(Compare compare, Filters.Offer offer, Sentence.Who who) {
        var reached = Reached.find(desk, who.model(), compare.path());
        var label = reached.map(it -> label(it.labels())).orElse(offer.label());
        var attribute = offer.context().attribute();
        if (attribute instanceof Attribute.Flag && compare.values().size() == 1) {
            return flag(compare, label, who);
        }
        var key = key(compare, offer.type().wording(), attribute, label);
        return desk.text(
                "question." + key,
                key.startsWith(DONE) ? label.replaceFirst(" (at|on)$", "") : label,
                value(compare, offer),
                number(!plural(label)),
                number(who.one()));
    }

    private String flag(Compare compare, String label, Sentence.Who who) {
        var yes = compare.values().contains(YES) == (compare.operator() == Operator.IS);
        var kind = quality(label) ? "question.flag." : "question.yesno.";
        return desk.text(
                kind + (yes ? "yes" : "no"), label, "", number(!plural(label)), number(who.one()));
    }

    private String key(Compare compare, Wording wording, Attribute attribute, String label) {
        var many = attribute instanceof Attribute.ToMany || attribute instanceof Attribute.Elements;
        var kind =
                many && wording == Wording.CHOICE
                        ? "many"
                        : wording == Wording.DAY && participle(label) ? DONE : wording.key();
        var operator = compare.operator();
        if (operator == Operator.BETWEEN && compare.values().getFirst().isEmpty()) {
            operator = Operator.AT_MOST;
        } else if (operator == Operator.BETWEEN && compare.values().getLast().isEmpty()) {
            operator = Operator.AT_LEAST;
        }
        return switch (operator.operands()) {
            case NOTHING -> (many ? "many." : "value.") + operator.code();
            case ONE, SEVERAL, RANGE -> kind + "." + operator.code();
        };
    }

    private String value(Compare compare, Filters.Offer offer) {
        var some = compare.values().stream().filter(it -> !it.isEmpty()).limit(MOST_VALUES);
        if (compare.operator() == Operator.WITHIN) {
            return Period.of(compare.values().getFirst()).map(this::period).orElse("?");
        }
        var shown = new ArrayList<>(offer.type().shown(some.toList(), offer.context()));
        if (compare.operator() == Operator.BETWEEN && shown.size() == 2) {
            return desk.text("question.range", shown.getFirst(), shown.getLast());
        }
        if (compare.values().size() > MOST_VALUES) {
            shown.add(desk.text("question.more", compare.values().size() - MOST_VALUES));
        }
        if (offer.type().wording() == Wording.TEXT
                && !(offer.context().attribute() instanceof Attribute.Numeric)) {
            shown.replaceAll(text -> desk.text("list.quoted", text));
        }
        if (offer.type() instanceof ChosenFilter) {
            shown.replaceAll(desk::inside);
        }
        return or(shown);
    }

    private String period(Period period) {
        var unit = period.unit().name().toLowerCase(Locale.ROOT);
        return switch (period.reach()) {
            case THIS, LAST, NEXT -> desk.text("question.period." + period.code());
            case PAST -> desk.text("question.period.past." + unit, period.count());
            case COMING -> desk.text("question.period.next." + unit, period.count());
        };
    }

    /// The names of what a path leads over, as they stand inside a sentence.
    String label(List<String> labels) {
        var whole = desk.inside(labels.getFirst());
        for (var label : labels.subList(1, labels.size())) {
            whole = desk.text("question.path", whole, desk.inside(label));
        }
        return whole;
    }

    /// What one row behind a relation is called: as one of the entity, or after the relation where
    /// that says more.
    String rows(List<Reached.Step> steps, EntityModel target) {
        var label = steps.getLast().label();
        var plain = steps.size() == 1 && label.equals(desk.plural(target));
        return plain || !steps.getLast().many()
                ? desk.inside(desk.singular(target))
                : desk.text(
                        "question.among",
                        desk.inside(desk.singular(target)),
                        label(steps.stream().map(Reached.Step::label).toList()));
    }

    String and(List<String> parts) {
        return joined(parts, "and");
    }

    String or(List<String> parts) {
        return joined(parts, "or");
    }

    private String joined(List<String> parts, String word) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            case 2 -> desk.text("question." + word, parts.getFirst(), parts.getLast());
            default ->
                    desk.text(
                            "question." + word + ".last",
                            String.join(", ", parts.subList(0, parts.size() - 1)),
                            parts.getLast());
        };
    }

    /// What holds exactly where the comparison does not, if one comparison says so.
    static Optional<Compare> opposite(Compare compare) {
        Optional<Operator> operator =
                switch (compare.operator()) {
                    case IS -> Optional.of(Operator.IS_NOT);
                    case IS_NOT -> Optional.of(Operator.IS);
                    case EMPTY -> Optional.of(Operator.NOT_EMPTY);
                    case NOT_EMPTY -> Optional.of(Operator.EMPTY);
                    case CONTAINS -> Optional.of(Operator.NOT_CONTAINS);
                    case NOT_CONTAINS -> Optional.of(Operator.CONTAINS);
                    case LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, STARTS, ENDS, WITHIN ->
                            Optional.empty();
                };
        return operator.map(it -> new Compare(compare.path(), it, compare.values()));
    }

    /// The grammatical number as the choice formats of the bundle have it.
    static int number(boolean one) {
        return one ? 1 : 0;
    }

    /// Whether an English name stands for several: "views".
    private boolean plural(String label) {
        return english()
                && label.endsWith("s")
                && !label.endsWith("ss")
                && !label.endsWith("us")
                && !label.endsWith("is");
    }

    /// Whether an English name says what was done: "published at".
    private boolean participle(String label) {
        return english() && label.matches("[a-z]+ed( at| on)?");
    }

    /// Whether an English name can stand after "is": "approved", "active".
    private boolean quality(String label) {
        return english() && label.matches("[a-z]+(ed|able|ible|ive|al|en|ful|ary|ent|ic)");
    }

    private boolean english() {
        return desk.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
