package dev.bureau.schema;

/// A row as it is named from elsewhere: in a relation's cell, a picker, a message.
///
/// Two references are equal when their ids are; the label is only what a person reads.
///
/// @param id the key in the text form that URLs have
/// @param label the row's title
public record Reference(String id, String label) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && reference.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
