package dev.bureau.query;

/// One step of a sort order.
///
/// @param path a dotted path of attributes from the listed entity, over to-one relations too
/// @param descending whether the greatest comes first
public record Order(String path, boolean descending) {

    /// The smallest first.
    public static Order asc(String path) {
        return new Order(path, false);
    }

    /// The greatest first.
    public static Order desc(String path) {
        return new Order(path, true);
    }
}
