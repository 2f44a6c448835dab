package dev.bureau.internal.check;

import java.util.stream.Stream;

/// One rule that an admin must keep. Checks hold no state and never fail themselves.
interface Check {

    /// The id under which the documentation explains the rule: `admin.E103`.
    String id();

    /// What is wrong with one admin by this rule.
    Stream<Finding> findings(Subject subject);

    /// A finding of this rule.
    default Finding finding(String where, String what, String hint) {
        return Finding.of(id(), where, what, hint);
    }
}
