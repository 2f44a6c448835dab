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
        var severity = id.startsWith("admin.E") ? Severity.ERROR : Severity.WARNING;
        return new Finding(severity, id, where, what, hint);
    }
}
