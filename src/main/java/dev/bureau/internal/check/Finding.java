package dev.bureau.internal.check;

/// Something in the admin configuration that cannot work, or will not work well.
///
/// @param id as in the documentation: `admin.E103`
/// @param where the admin and its verb: `ArticleAdmin.list[3]`
/// @param what is wrong
/// @param hint how to mend it
public record Finding(Severity severity, String id, String where, String what, String hint) {

    /// A finding whose id tells how bad it is.
    static Finding of(String id, String where, String what, String hint) {
        return new Finding(severity(id), id, where, what, hint);
    }

    private static Severity severity(String id) {
        return switch (id.charAt("admin.".length())) {
            case 'E' -> Severity.ERROR;
            case 'H' -> Severity.HINT;
            default -> Severity.WARNING;
        };
    }
}
