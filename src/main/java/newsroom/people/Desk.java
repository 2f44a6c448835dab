package newsroom.people;

import dev.bureau.access.Actor;

/// The groups of the newsroom, by the names that its demo gives them.
public final class Desk {

    public static final String EDITORS = "Editors";
    public static final String AUTHORS = "Authors";
    public static final String MODERATORS = "Moderators";
    public static final String STAFF_MANAGERS = "Staff managers";
    public static final String READERS = "Readers";

    private Desk() {}

    /// Whether somebody only writes, and has no say in the work of others.
    public static boolean writesOnly(Actor actor) {
        return actor.in(AUTHORS) && !actor.in(EDITORS) && !actor.superuser();
    }
}
