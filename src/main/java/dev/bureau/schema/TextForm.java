package dev.bureau.schema;

/// One exact text for each value of a class: what is read from the text of a value is that value
/// again.
public interface TextForm {

    /// The text of a value.
    String write(Object value);

    /// The value of a text.
    ///
    /// @throws IllegalArgumentException if the text is none of a value
    Object read(String text);

    /// Whether two values are the same; unless told otherwise, those with the same text.
    default boolean same(Object one, Object other) {
        return write(one).equals(write(other));
    }
}
