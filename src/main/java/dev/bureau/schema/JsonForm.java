package dev.bureau.schema;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Indented JSON. What a class would drop silently is refused, so that nothing typed is lost.
///
/// @param plain writes and reads the JSON on one line
record JsonForm(TextForm plain) implements TextForm {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    @Override
    public String write(Object value) {
        var line = plain.write(value);
        try {
            return JSON.readTree(line).toPrettyString();
        } catch (JacksonException broken) {
            return line;
        }
    }

    @Override
    public Object read(String text) {
        var typed = tree(text);
        var value = plain.read(typed.toString());
        if (loses(typed, tree(plain.write(value)))) {
            throw new IllegalArgumentException("text: holds names that have no place");
        }
        return value;
    }

    /// The order of names means nothing.
    @Override
    public boolean same(Object one, Object other) {
        return tree(plain.write(one)).equals(tree(plain.write(other)));
    }

    private static JsonNode tree(String text) {
        try {
            var tree = JSON.readTree(text);
            if (tree.isMissingNode()) {
                throw new IllegalArgumentException("text: empty");
            }
            return tree;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new MalformedText(place == null ? 1 : Math.max(1, place.getLineNr()), e);
        }
    }

    /// Whether a name with a value is missing after the class has read and written the JSON.
    private static boolean loses(JsonNode typed, JsonNode kept) {
        if (typed.isObject()) {
            return typed.properties().stream()
                    .filter(property -> !property.getValue().isNull())
                    .anyMatch(property ->
                            !kept.has(property.getKey())
                                    || loses(property.getValue(), kept.get(property.getKey())));
        }
        if (typed.isArray() && kept.isArray() && typed.size() == kept.size()) {
            for (var index = 0; index < typed.size(); index++) {
                if (loses(typed.get(index), kept.get(index))) {
                    return true;
                }
            }
        }
        return false;
    }
}
