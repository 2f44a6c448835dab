package dev.bureau.internal.data.write;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.column.Mended;
import dev.bureau.internal.data.picture.Desk;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.model.Field;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Asks Bean Validation about the entities of a plan, in the actor's language.
final class BeanChecks {

    private final Desk desk;
    private final Actor actor;
    private final Findings findings;

    BeanChecks(Desk desk, Actor actor, Findings findings) {
        this.desk = desk;
        this.actor = actor;
        this.findings = findings;
    }

    /// Notes what is wrong, but for what the application may still fill in a new row.
    void check(RowPlan plan) {
        check(plan, violation -> !later(plan, violation));
    }

    /// Notes what the application did not fill.
    void checkAgain(RowPlan plan) {
        check(plan, violation -> later(plan, violation));
    }

    private static boolean later(RowPlan plan, ConstraintViolation<Object> violation) {
        return violation.getInvalidValue() == null
                && field(plan, violation.getPropertyPath().toString())
                        .filter(field -> Asked.later(plan, field))
                        .isPresent();
    }

    private void check(RowPlan plan, Predicate<ConstraintViolation<Object>> when) {
        var factory = desk.basis().validation();
        var validator =
                factory.usingContext()
                        .messageInterpolator(new InLanguage(factory, findings.locale()))
                        .getValidator();
        validator.validate(plan.entity()).stream()
                .filter(when)
                .forEach(violation -> note(plan, violation));
    }

    private void note(RowPlan plan, ConstraintViolation<Object> violation) {
        var path = violation.getPropertyPath().toString();
        var inside =
                plan.model().inlines().stream().anyMatch(it -> path.startsWith(it.path() + "["));
        if (inside) {
            return;
        }
        if (Mended.at(desk.basis(), plan.entity(), path).isPresent()) {
            return; // nobody typed it
        }
        var field = field(plan, path);
        if (field.isEmpty()) {
            findings.said(row(plan), violation.getMessage());
        } else if (plan.writable().contains(field.get().path())) {
            findings.said(plan.prefix() + field.get().path(), violation.getMessage());
        } else if (!desk.basis().gate().readable(actor, plan.model(), field.get())) {
            findings.violation(row(plan), "store.hidden"); // the message may tell the value
        } else if (plan.kind() != Edit.Kind.ADD || violation.getInvalidValue() != null) {
            findings.said(row(plan), label(plan, field.get()) + ": " + violation.getMessage());
        }
    }

    /// The field itself, that of a member of it, or the first one of an embeddable.
    private static Optional<Field> field(RowPlan plan, String path) {
        var whole = path.contains("[") ? path.substring(0, path.indexOf('[')) : path;
        return plan.model()
                .field(whole)
                .or(() ->
                        plan.model().fields().stream()
                                .filter(field -> field.path().startsWith(whole + "."))
                                .filter(field -> plan.writable().contains(field.path()))
                                .findFirst());
    }

    private String label(RowPlan plan, Field field) {
        return desk.basis().labels().field(plan.model(), field, findings.locale());
    }

    /// The path of the row as a whole: empty, or `comments[2]`.
    private static String row(RowPlan plan) {
        var prefix = plan.prefix();
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    private record InLanguage(ValidatorFactory factory, Locale locale)
            implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale language) {
            return factory.getMessageInterpolator().interpolate(template, context, language);
        }
    }
}
