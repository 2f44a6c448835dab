package dev.bureau.schema;

/// The facts that every attribute has, whatever its kind.
///
/// @param path the name as seen from the entity; attributes of an embeddable have a dotted one
///   (`address.city`)
/// @param javaType the declared class of one value
/// @param id whether it belongs to the key
/// @param version whether it is the optimistic lock's counter
/// @param generated whether the database or Hibernate fills it, so that no person types it
/// @param required whether null is refused, by a column or by Bean Validation
/// @param insertable whether it can be written when a row is added
/// @param updatable whether it can be written afterwards
/// @param unique whether no two rows may have the same value
/// @param storage how the database holds it
/// @param origin where it comes from, for those who want to know why
/// @param filled whether a new row gets a value where nobody gives one
public record Traits(
        String path,
        Class<?> javaType,
        boolean id,
        boolean version,
        boolean generated,
        boolean required,
        boolean insertable,
        boolean updatable,
        boolean unique,
        Storage storage,
        Origin origin,
        Filled filled) {

    /// The facts of a plain column: characters for a String, else something with an order.
    public Traits(
            String path,
            Class<?> javaType,
            boolean id,
            boolean version,
            boolean generated,
            boolean required,
            boolean insertable,
            boolean updatable,
            boolean unique) {
        this(
                path,
                javaType,
                id,
                version,
                generated,
                required,
                insertable,
                updatable,
                unique,
                javaType == String.class ? Storage.WORDS : Storage.VALUES,
                Origin.UNKNOWN,
                Filled.NO);
    }

    /// The same attribute with values of another class.
    Traits of(Class<?> type) {
        return with(type, storage);
    }

    /// The same attribute, held by the database in this way.
    Traits in(Storage other) {
        return with(javaType, other);
    }

    private Traits with(Class<?> type, Storage held) {
        return new Traits(
                path,
                type,
                id,
                version,
                generated,
                required,
                insertable,
                updatable,
                unique,
                held,
                origin,
                filled);
    }

    /// The last segment of the path.
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
