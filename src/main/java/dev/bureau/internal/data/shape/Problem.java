package dev.bureau.internal.data.shape;

/// A part of a question that was left out because it cannot be asked, or not by this actor.
///
/// @param what the part as it stood in the URL
/// @param reason a key of the message bundle that takes `what`
public record Problem(String what, String reason) {}
