package dev.bureau.access;

/// A rule over all entities, for what no single `EntityAdmin` can say ("nobody deletes on
/// weekends"). A bean of this type takes part in every decision; it can only take away, never
/// grant.
public interface AccessRule {

    /// The name by which explanations and the log call the rule.
    String name();

    /// Whether the rule lets the actor do this at all.
    boolean allows(Actor actor, Permission permission);
}
