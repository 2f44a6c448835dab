package dev.bureau.internal.data.gate;

/// An answer of the gate.
///
/// @param allowed whether the actor may
/// @param rule the name of the rule that decided: `superuser`, `granted`, `not granted`, or an
///   access rule's own
record Decision(boolean allowed, String rule) {}
