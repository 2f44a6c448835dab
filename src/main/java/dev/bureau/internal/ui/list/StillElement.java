package dev.bureau.internal.ui.list;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Set<String> WARNED = ConcurrentHashMap.newKeySet();

    private StillElement() {}

    /// @param maker the class that made the element, named once if it is no such element
    static JsonNode described(Element element, Class<?> maker) {
        if (!shown(element)) {
            return StringNode.valueOf("");
        }
        if (element.isTextNode()) {
            return StringNode.valueOf(element.getText());
        }
        if (listens(element) && WARNED.add(maker.getName())) {
            LOG.warn(
                    "{}: a <{}> in its cells listens to events that it will never hear (override live())",
                    maker.getName(),
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
        element.getChildren()
                .filter(StillElement::shown)
                .map(child -> described(child, maker))
                .forEach(described::add);
        return described;
    }

    private static boolean shown(Element element) {
        return element.isTextNode() || element.isVisible();
    }

    private static boolean listens(Element element) {
        return element.getNode().getFeatureIfInitialized(ElementListenerMap.class).isPresent();
    }
}
