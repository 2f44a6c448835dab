package dev.bureau.internal.ui.list;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Describes an element that does nothing: its text, or its name, its attributes (properties after
/// a dot) and what is in it.
///
/// ```json
/// ["a", {"href": "articles/1", "class": "bureau-row-title"}, ["span", {}, "Words"]]
/// ```
final class StillElement {

    private static final Logger LOG = LoggerFactory.getLogger(StillElement.class);

    private StillElement() {}

    static JsonNode described(Element element) {
        if (element.isTextNode()) {
            return StringNode.valueOf(element.getText());
        }
        if (element.getNode().getFeatureIfInitialized(ElementListenerMap.class).isPresent()) {
            LOG.warn(
                    "A <{}> in a cell listens to events that it will never hear (override live() of its FieldType)",
                    element.getTag());
        }
        var attributes = JacksonUtils.createObjectNode();
        element.getAttributeNames()
                .forEach(name -> attributes.put(name, element.getAttribute(name)));
        element.getPropertyNames()
                .forEach(name ->
                        attributes.set(
                                "." + name, JacksonUtils.writeValue(element.getPropertyRaw(name))));
        var described = JacksonUtils.createArrayNode();
        described.add(element.getTag());
        described.add(attributes);
        element.getChildren().map(StillElement::described).forEach(described::add);
        return described;
    }
}
