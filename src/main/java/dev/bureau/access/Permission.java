package dev.bureau.access;

/// The right to do one thing with one kind of row.
///
/// @param entity the JPA entity name
/// @param operation one of the four constants, or the name of an action
public record Permission(String entity, String operation) {

    /// To see rows in lists, forms, pickers and history.
    public static final String VIEW = "view";

    /// To add rows.
    public static final String ADD = "add";

    /// To change rows; includes seeing them.
    public static final String CHANGE = "change";

    /// To delete rows.
    public static final String DELETE = "delete";
}
