package dev.bureau.internal.data.view;

import dev.bureau.access.Actor;

/// Who has a view besides its owner.
public sealed interface Audience {

    /// Only the owner has it.
    record Nobody() implements Audience {}

    /// All who may see the list.
    record Everybody() implements Audience {}

    /// All who are in the group.
    record Members(String group) implements Audience {}

    /// Whether the actor may give them a view: superusers everybody, others the groups that they
    /// are in.
    default boolean openTo(Actor actor) {
        return switch (this) {
            case Nobody nobody -> true;
            case Everybody everybody -> actor.superuser();
            case Members members -> actor.in(members.group());
        };
    }
}
