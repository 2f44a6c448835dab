package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Image;

/// The address of an image: a cell with a small preview that links to it. Anything but an `https`
/// address, which is all that the pages may load, is shown as [LinkField] shows it.
public final class ImageField implements WrittenText {

    private static final LinkField LINK = new LinkField();

    @Override
    public Component cell(Object value, FieldContext context) {
        var address = Addresses.image(show(value, context));
        return address.map(source -> Addresses.link(address, image(source)))
                .orElseGet(() -> LINK.cell(value, context));
    }

    private static Component image(String source) {
        var image = new Image();
        image.getElement().setAttribute("src", source);
        image.getElement().setAttribute("alt", source);
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("referrerpolicy", "no-referrer");
        image.addClassName("bureau-cell-image");
        return image;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return LINK.editor(context);
    }
}
