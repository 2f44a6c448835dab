package dev.bureau.canary;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/// A hotel, and what the tests do at its desk.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HotelDesk {

    static final Window ALL = new Window(0, 100);

    final World world =
            World.start(
                    Database.H2,
                    getClass().getPackageName(),
                    Map.of(),
                    Hotel.Admins.class,
                    Wings.Admins.class);

    @AfterAll
    final void end() {
        world.close();
    }

    static Selection rows(Reference row) {
        return new Selection.Rows(List.of(row.id()));
    }

    final Snapshot find(Class<?> type, Reference row) {
        return world.store().find(model(type), row.id(), World.root()).orElseThrow();
    }

    final List<Revision> history(Class<?> type, Reference row, Actor actor) {
        return world.store().history(model(type), row.id(), ALL, actor);
    }

    final Outcome change(Class<?> type, Reference row, String path, Object value) {
        return save(change(model(type).name(), find(type, row), path, value), World.root());
    }

    static Actor actor(String... granted) {
        var permissions =
                Stream.of(granted)
                        .map(words -> words.split(":"))
                        .map(words -> new Permission(words[0], words[1]))
                        .collect(Collectors.toSet());
        return new Actor("mia", "Mia", false, Set.of("desk"), permissions, ZoneOffset.UTC);
    }

    final Outcome save(Edit edit, Actor actor) {
        return world.store().save(edit, actor, Locale.ENGLISH);
    }

    final long count(Class<?> type, String path, String value, Actor actor) {
        return world.store().count(model(type), asked(path, value), 100, actor).rows();
    }

    static ListQuery asked(String path, String value) {
        var is = new Condition.Compare(path, Operator.IS, value);
        return ListQuery.ALL.withFilter(new Condition.And(List.of(is)));
    }

    final void login(Reference safe, String site, String password) {
        world.sql(
                "insert into safe_logins(safe_id, site, password) values (%s, '%s', '%s')"
                        .formatted(safe.id(), site, password));
    }

    final EntityModel model(Class<?> type) {
        return world.model(type);
    }

    final Reference guest(boolean disguised) {
        var name = disguised ? Hotel.DISGUISED : "Ana";
        return world.add(Hotel.Guest.class, Map.of("name", name, "disguised", disguised));
    }

    final Reference stay(Reference guest) {
        var room = world.add(Hotel.Room.class, Map.of("name", "12"));
        return world.add(Hotel.Stay.class, Map.of("guest", guest, "room", room, "nights", 2));
    }

    static Edit change(String entity, Snapshot seen, String path, @Nullable Object value) {
        var values = new LinkedHashMap<String, Edit.Value>();
        values.put(path, new Edit.Value(seen.values().get(path), value));
        return new Edit(Edit.Kind.CHANGE, entity, seen.id(), values, Map.of());
    }

    /// Somebody at the desk, who may see and change everything that is not hidden.
    static Actor clerk() {
        var permissions =
                Stream.of("Guest", "Room", "Stay", "Bill", "Party", "Pet", "Cat", "Dog", "Safe")
                        .flatMap(entity ->
                                Stream.of(
                                        new Permission(entity, Permission.VIEW),
                                        new Permission(entity, Permission.CHANGE)))
                        .collect(Collectors.toSet());
        return new Actor("mia", "Mia", false, Set.of("desk"), permissions, ZoneOffset.UTC);
    }
}
