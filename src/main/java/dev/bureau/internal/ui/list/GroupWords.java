package dev.bureau.internal.ui.list;

import dev.bureau.field.FieldType;
import dev.bureau.field.Options;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.Period.Unit;
import dev.bureau.schema.Reference;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Says in words what the rows of a group have in common.
record GroupWords(Desk desk, GroupOffers.Offer offer) {

    @SuppressWarnings("unchecked") // of the field, by the store
    String of(Group group) {
        return switch (group.value()) {
            case null -> desk.text("list.group.empty");
            case Reference row -> row.label();
            case LocalDate day when day.equals(Outside.ALWAYS.day()) ->
                    desk.text("list.group.always");
            case LocalDate day when day.equals(Outside.NEVER.day()) ->
                    desk.text("list.group.never");
            case LocalDate first when offer.grouping().unit().isPresent() ->
                    stretch(offer.grouping().unit().get(), first);
            case Object value ->
                    ((FieldType<Object>) offer.field().type())
                            .show(value, desk.context(offer.field(), Options.NONE));
        };
    }

    private String stretch(Unit unit, LocalDate first) {
        var pattern =
                switch (unit) {
                    case YEAR -> "y";
                    case MONTH -> "yMMMM";
                    case HOUR, DAY, WEEK, QUARTER -> "yMMMd";
                };
        return DateTimeFormatter.ofLocalizedPattern(pattern)
                .withLocale(desk.locale())
                .format(first);
    }
}
