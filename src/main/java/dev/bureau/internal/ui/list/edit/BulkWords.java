package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells of a bulk edit, before and after.
record BulkWords(Desk desk, EntityModel model) {

    private static final int NAMED = 3;

    List<String> of(BulkEdit.Preview preview) {
        var words = new ArrayList<String>();
        words.add(
                desk.text(
                        "list.bulk.will",
                        desk.counted(model, preview.changing()),
                        preview.changing()));
        if (preview.same() > 0) {
            words.add(desk.text("list.bulk.same", preview.same()));
        }
        if (preview.refused() > 0) {
            words.add(desk.text("list.bulk.refused", preview.refused(), samples(preview)));
        }
        if (!preview.whole()) {
            words.add(desk.text("list.bulk.more", preview.looked().size()));
        }
        if (preview.changing() > BulkEdit.UNIT) {
            words.add(desk.text("list.bulk.units", BulkEdit.UNIT));
        }
        return words;
    }

    private String samples(BulkEdit.Preview preview) {
        var named =
                preview.samples().stream()
                        .limit(NAMED)
                        .map(label -> desk.text("list.quoted", label))
                        .collect(Collectors.joining(", "));
        return preview.refused() > NAMED ? named + ", …" : named;
    }

    String of(BulkResult result) {
        var told = desk.text("list.bulk.changed", desk.counted(model, result.changed()));
        var changed =
                result.gone() == 0 ? told : told + " " + desk.text("list.bulk.gone", result.gone());
        return switch (result.end()) {
            case WHOLE, GROWN -> changed;
            case STOPPED -> changed + " " + desk.text("list.bulk.stopped");
            case REFUSED -> changed + " " + desk.text("list.bulk.revoked");
        };
    }

    /// What stands above how it ended.
    String title(BulkResult result) {
        return switch (result.end()) {
            case WHOLE, GROWN -> desk.text("list.left", desk.counted(model, result.left()));
            case STOPPED, REFUSED -> desk.text("list.bulk.ended");
        };
    }

    /// The units that were not written.
    List<String> units(BulkResult result) {
        return result.units().stream()
                .filter(unit -> !unit.written())
                .map(unit -> desk.text("list.bulk.unit", unit.first(), unit.last()))
                .toList();
    }

    UnorderedList failures(BulkResult result) {
        var list = new UnorderedList();
        list.addClassName("bureau-results");
        for (var failure : result.failures()) {
            var row = new Span(failure.row().label());
            row.addClassName("bureau-strong");
            list.add(new ListItem(row, new Span(failure.reason())));
        }
        return list;
    }
}
