package dev.bureau.internal.data.history;

import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes changes as JSON and reads them again. A change without members and children is a value.
final class ChangeCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChangeCodec() {}

    static String write(List<Change> changes) {
        return array(changes).toString();
    }

    static List<Change> read(String json) {
        return changes(JSON.readTree(json));
    }

    private static ArrayNode array(List<Change> changes) {
        var array = JSON.createArrayNode();
        changes.forEach(change -> array.add(node(change)));
        return array;
    }

    private static ObjectNode node(Change change) {
        var node = JSON.createObjectNode().put("path", change.path());
        switch (change) {
            case Change.Value value ->
                    node.put("before", value.before()).put("after", value.after());
            case Change.Members members -> {
                members.added().forEach(node.putArray("added")::add);
                members.removed().forEach(node.putArray("removed")::add);
            }
            case Change.Child child -> {
                node.put("kind", child.kind().name())
                        .put("id", child.id())
                        .put("label", child.label());
                node.set("changes", array(child.changes()));
            }
        }
        return node;
    }

    private static List<Change> changes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(ChangeCodec::change).toList();
    }

    private static Change change(JsonNode node) {
        var path = text(node, "path");
        if (node.has("added")) {
            return new Change.Members(path, texts(node.get("added")), texts(node.get("removed")));
        }
        return node.has("kind")
                ? new Change.Child(
                        path,
                        Revision.Kind.valueOf(text(node, "kind")),
                        text(node, "id"),
                        text(node, "label"),
                        changes(node.get("changes")))
                : new Change.Value(path, text(node, "before"), text(node, "after"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }
}
